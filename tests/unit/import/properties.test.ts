import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

import { textOfNodes } from '../../../src/import/html/text'
import { buildLists, type Item } from '../../../src/richText/wordRules/lists'
import { parseDocx } from '../../../src/import/parseDocx'
import { planImport } from '../../../src/import/plan/planImport'
import { refusalOf } from '../../../src/ooxml/refusals'
import type { ListNode } from '../../../src/richText/model/nodes'
import { validateRichText } from '../../../src/richText'
import { buildDocx, cell, item, lists, p, row } from './buildDocx'

const words = fc
  .array(fc.constantFrom('douleur', 'évaluer', 'œdème', '3', 'l’enfant', 'sous-cutané', 'à'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((some) => some.join(' '))

const block = fc.oneof(
  words.map((text) => p(text)),
  fc
    .tuple(words, fc.constantFrom('Titre1', 'Titre2', 'Titre3', 'Citation'))
    .map(([text, style]) => p(text, style)),
  fc
    .tuple(words, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 }))
    .map(([text, list, level]) => item(text, list, level)),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((texts) => `<w:tbl>${texts.map((text) => row([cell(text), cell('')])).join('')}</w:tbl>`),
)

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const missingFrom = (found: string[], expected: string[]): string[] => {
  const left = [...found]
  return expected.filter((word) => {
    const at = left.indexOf(word)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

describe('any document', () => {
  test.prop([fc.array(block, { maxLength: 25 })], { numRuns: 60 })(
    'keeps every word, in its order, in rich text that the library takes',
    async (blocks) => {
      const body = blocks.join('')
      const parsed = await parseDocx(buildDocx({ body, numbering: lists(4) }))
      // A title of the person's own leaves every word in the text.
      const plan = planImport(parsed, { given: 'Un titre à part', fileName: 'x.docx' })
      const written = plan.sections.flatMap(({ title, isTitled, content }) => {
        expect(validateRichText(content)).toBe(true)
        return [...(isTitled ? [title] : []), textOfNodes(content.root.children)]
      })
      const expected = wordsOf(body.replaceAll(/<[^>]+>/g, ' '))
      // A section names the headings above it too: those words may stand there again.
      const isAlone = plan.sections.every(({ title }) => !title.includes(' – '))
      const found = wordsOf(written.join(' ')).sort()
      if (isAlone) expect(found).toEqual(expected.sort())
      else expect(missingFrom(found, expected)).toEqual([])
      expect(plan.report.words).toEqual({ source: expected.length, kept: expected.length })
    },
  )

  test.prop(
    [
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
    ],
    {
      numRuns: 150,
    },
  )(
    'is read or refused when some of its bytes are changed, never anything else',
    async (changes) => {
      const bytes = Buffer.from(buildDocx({ body: p('Objet', 'Titre1') + p('Soulager.') }))
      for (const [place, value] of changes) bytes[place % bytes.length] = value
      const outcome = await parseDocx(bytes).then(
        () => 'read',
        (error: unknown) => refusalOf(error)?.code,
      )
      expect(outcome).toBeDefined()
    },
  )
})

const place = fc.record({
  isOrdered: fc.boolean(),
  level: fc.integer({ min: 0, max: 4 }),
  value: fc.integer({ min: 1, max: 12 }),
  list: fc.constant('1'),
  label: fc.constant(undefined),
})

/** The numbers that a reader sees: those of the items that are no wrapper of a deeper list. */
const numbersOf = (list: ListNode): number[] => {
  let next = list.start ?? 1
  return list.children.flatMap(({ children }) => {
    const [first] = children
    if (first?.type === 'list') return numbersOf(first)
    next += 1
    return list.listType === 'number' ? [next - 1] : []
  })
}

describe('lists', () => {
  test.prop([fc.array(place, { minLength: 1, maxLength: 20 })])(
    'show the numbers that Word shows',
    (places) => {
      const items: Item[] = places.map((given) => ({
        place: given,
        content: [{ type: 'text', text: 'x', format: 0 }],
      }))
      const seen = buildLists(items).flatMap((node) =>
        node.type === 'list' ? numbersOf(node) : [],
      )
      expect(seen).toEqual(places.filter(({ isOrdered }) => isOrdered).map(({ value }) => value))
    },
  )
})
