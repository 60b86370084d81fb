import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

import { p } from './buildDocx'
import { planOf } from './read'

type Heading = { level: number; hasText: boolean }

const headings = fc.array(
  fc.record({ level: fc.integer({ min: 1, max: 3 }), hasText: fc.boolean() }),
  { minLength: 2, maxLength: 10 },
)

const titleOf = (index: number): string => `Partie ${'abcdefghij'[index] ?? ''}`

const bodyOf = (parts: Heading[]): string =>
  parts
    .map(
      ({ level, hasText }, index) =>
        p(titleOf(index), `Titre${String(level)}`) + (hasText ? p(`Texte ${String(index)}.`) : ''),
    )
    .join('')

describe('the order of headings', () => {
  test.prop([headings, fc.constantFrom(undefined, 1, 2, 3)])(
    'is that of the file, and no section holds a heading that held its own',
    async (parts, sectionLevel) => {
      const plan = await planOf(
        { body: bodyOf(parts) },
        { given: 'Un titre à part', ...(sectionLevel !== undefined && { sectionLevel }) },
      )
      const place = (text: string): number => parts.findIndex((_, index) => text === titleOf(index))
      const seen: number[] = []
      for (const { title, content } of plan.sections) {
        const above = title.split(' – ').map(place)
        // A section is named with the headings that it stands under, each below the one before.
        above.forEach((at, index) => {
          if (index > 0)
            expect(parts[at]?.level).toBeGreaterThan(parts[above[index - 1] ?? 0]?.level ?? 9)
        })
        const own = above.at(-1) ?? -1
        const inside = content.root.children.flatMap((node) =>
          node.type === 'heading'
            ? [place(JSON.stringify(node.children).replace(/^.*"text":"([^"]*)".*$/, '$1'))]
            : [],
        )
        for (const at of inside) {
          expect(at).toBeGreaterThan(own)
          expect(parts[at]?.level).toBeGreaterThan(parts[own]?.level ?? 9)
        }
        seen.push(...above.filter((at) => !seen.includes(at)), ...inside)
      }
      expect(seen).toEqual(parts.map((_, index) => index))
    },
  )

  test.prop([headings])('is the outline of the report', async (parts) => {
    const { report } = await planOf({ body: bodyOf(parts) }, { given: 'Un titre à part' })
    expect(report.outline).toEqual(
      parts.map(({ level }, index) => ({ level, title: titleOf(index) })),
    )
  })
})
