import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

import { compareOrder } from '../../../src/compare/compareOrder'
import type { Comparison } from '../../../src/compare/types'
import { hashOfJson } from '../../../src/content/hashOfJson'
import { readSigned } from '../../../src/content/signed/content'
import { isRecord } from '../../../src/input/isRecord'
import { kindCodes, type DocumentKind } from '../../../src/kinds/facts'
import { renderContent } from '../../../src/render'
import { isDeep, seeded } from '../../helpers/depth'
import { anyContent, signed, tidied } from './support/anyContent'
import { anyEdits } from './support/edits'
import { asRead, cutsIn, insideOf, treeOf, wordsIn } from './support/readings'

const fileUrl = (sha256: string, name: string): string =>
  `/v1/files/${sha256}/${encodeURIComponent(name)}`

type Edited = { kind: DocumentKind; before: unknown; after: unknown; compared: Comparison }

const anyPair = (kind: DocumentKind): fc.Arbitrary<Edited> =>
  anyContent(kind).chain((content) => {
    const before = signed(content)
    return (isRecord(before) ? anyEdits(before) : fc.constant(before)).map((edited) => {
      const after = tidied(kind, edited)
      const side = (form: unknown) => ({ content: form, contentHash: hashOfJson(form) })
      return {
        kind,
        before,
        after,
        compared: compareOrder({ kind, before: side(before), after: side(after) }),
      }
    })
  })

const documentOf = ({ kind }: Edited, form: unknown): string =>
  renderContent(readSigned(kind, form), { fileUrl }).documentHtml

/** What stands under each heading of a document, by its id, and the heading itself. */
const sectionsIn = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<section class="[^"]*" aria-labelledby="([^"]+)">(.*?)<\/section>/gs)].map(
      ([, id = '', inside = '']) => [id, inside],
    ),
  )

const inside = (html: string): string => html.replace(/^<h2.*?<\/h2>/s, '')

const likeMarks = /[\u{10F800}-\u{10F8FF}]/gu
const lettersOf = (text: string): string => Array.from(text).toSorted().join('')

/** That a part of the merged document says on each side what that side is published with. */
const expectBothSides = (edited: Edited): void => {
  const merged = sectionsIn(edited.compared.documentHtml)
  const hasMoved = edited.compared.differences.some(({ status }) => status === 'moved')
  const sides = [
    { form: edited.before, left: 'ins' as const },
    { form: edited.after, left: 'del' as const },
  ]
  for (const { form, left } of sides) {
    const published = sectionsIn(documentOf(edited, form))
    for (const [id, html] of published) {
      const shown = [merged.get(`${id}-avant`), merged.get(id)]
        .filter((one) => one !== undefined)
        .map(inside)
        .join('')
      const [said, asked] = [wordsIn(treeOf(shown), left), wordsIn(treeOf(inside(html)), null)]
      // An item of a scale has no section of its own: one that moved is where it is now.
      if (id === 'items' && hasMoved) expect(lettersOf(said)).toBe(lettersOf(asked))
      else expect(said).toBe(asked.replaceAll(likeMarks, '\ufffd'))
    }
    for (const [id, html] of merged) {
      if (published.has(id.replace(/-avant$/, ''))) continue
      expect(wordsIn(treeOf(html), left)).toBe('')
    }
  }
}

/** That no edit begins or ends inside a number or a word. */
const expectNoCut = (html: string): void => {
  const tree = treeOf(html)
  for (const left of ['del', 'ins'] as const) {
    for (const texts of cutsIn(tree, left)) {
      texts.slice(1).forEach((text, index) => {
        const around = `${texts[index]?.slice(-3) ?? ''}|${text.slice(0, 3)}`
        expect(around).not.toMatch(/\d[.,]?\|[.,]?\d/u)
        expect(around).not.toMatch(/[<>≤≥] ?\| ?\d/u)
      })
    }
  }
}

const expectSound = (html: string): void => {
  const { read, written } = asRead(html)
  if (read !== written) {
    const at = Array.from(read).findIndex((letter, index) => letter !== Array.from(written)[index])
    const around = (text: string) =>
      Array.from(text)
        .slice(Math.max(0, at - 60), at + 60)
        .join('')
    expect(around(read)).toBe(around(written))
  }
  expect(html).not.toMatch(/[\u{10F800}-\u{10F8FF}]/u)
  expect(
    insideOf(treeOf(html), ['ins', 'del']).filter((tag) =>
      ['ins', 'del', 'p', 'div', 'li', 'table'].includes(tag),
    ),
  ).toEqual([])
}

const numRuns = isDeep() ? 2000 : 60

describe.each(kindCodes)('an edited %s beside what it was', (kind) => {
  test.prop([anyPair(kind)], { numRuns, ...seeded(18), endOnFailure: true })(
    'shows both texts to the letter, in sound markup, with no number cut, and tells of each change',
    (edited) => {
      const { compared, before, after } = edited
      const isSame = hashOfJson(before) === hashOfJson(after)
      expect(compared.differences.length === 0).toBe(isSame)
      expect(compared.differences.filter(({ path }) => path === 'document')).toEqual([])
      expectSound(compared.documentHtml)
      for (const part of compared.parts) expectSound(part.html)
      expectNoCut(compared.documentHtml)
      expectBothSides(edited)
      if (isSame) expect(compared.documentHtml).toBe(documentOf(edited, after))
    },
  )
})
