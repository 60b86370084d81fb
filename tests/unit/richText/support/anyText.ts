import { fc } from '@fast-check/vitest'

import { block, link, richText, textNode } from '../../../../src/richText/model/build'
import { mapBlocks } from '../../../../src/richText/model/blocksIn'
import type { FrozenFile } from '../../../../src/richText/model/frozenFile'
import type {
  BlockFields,
  BlockLevelNode,
  InlineNode,
  ListNode,
  RichText,
  TableCellNode,
} from '../../../../src/richText/model/nodes'

const words = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('', ' ', '6', '-3', 'er', '[1]', '10 mg', 'a|b', 'a\nb', '\u202f', 'جرعة', 'µg'),
)

const run = fc
  .record({ text: words, format: fc.oneof(fc.constantFrom(0, 1, 4, 32, 64, 68), fc.nat(4095)) })
  .map(({ text, format }): InlineNode => textNode(text, format))
const plainInline = fc.oneof(
  { weight: 6, arbitrary: run },
  fc.constant<InlineNode>({ type: 'linebreak', version: 1 }),
  fc.constant<InlineNode>({ type: 'tab', text: '\t', version: 1 }),
)
const linked = fc
  .record({
    url: fc.constantFrom('https://example.org/a', 'tel:15', 'mailto:a@example.org'),
    inside: fc.array(plainInline, { maxLength: 2 }),
    type: fc.constantFrom<'autolink' | 'link'>('link', 'autolink'),
  })
  .map(({ url, inside, type }): InlineNode => ({ ...link(url, inside), type }))
const inline = fc.array(fc.oneof({ weight: 5, arbitrary: plainInline }, linked), { maxLength: 4 })

/** A file as the library knows it: all of it follows from its bytes. */
export const fileOf = (letter: string): FrozenFile => ({
  media: `media-${letter}`,
  sha256: letter.repeat(64),
  name: `${letter}.png`,
  mimeType: 'image/png',
  bytes: 10,
  width: 2,
  height: 3,
  alt: '',
})

const imageOf = (letter: string) => ({ ...fileOf(letter), id: letter })

/** The files of a rich text that was stored with their ids. */
export const withFiles = (value: RichText): RichText =>
  mapBlocks(value, (fields) =>
    fields.blockType === 'figure' && typeof fields.image === 'string'
      ? { ...fields, image: imageOf(fields.image) }
      : fields,
  )

const maybe = fc.option(words)
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.option(fc.array(row, { maxLength: 3 }))
const blockFields: fc.Arbitrary<BlockFields> = fc.oneof(
  fc.record({
    blockType: fc.constant('alert' as const),
    level: fc.constantFrom('danger' as const, 'info' as const),
    title: maybe,
    text: maybe,
  }),
  fc.record({
    blockType: fc.constant('dosageTable' as const),
    caption: maybe,
    rows: rows(fc.record({ drug: maybe, dose: maybe, remark: maybe }, { requiredKeys: [] })),
    source: maybe,
  }),
  fc.record({
    blockType: fc.constant('numberedSteps' as const),
    title: maybe,
    steps: rows(fc.record({ text: maybe, detail: maybe, who: maybe }, { requiredKeys: [] })),
  }),
  fc.record({
    blockType: fc.constant('decisionTable' as const),
    caption: maybe,
    rows: rows(fc.record({ condition: maybe, action: maybe }, { requiredKeys: [] })),
  }),
  fc.record({
    blockType: fc.constant('scale' as const),
    code: maybe,
    name: maybe,
    population: maybe,
    minimum: fc.option(fc.constantFrom(0, -0, 0.5)),
    maximum: fc.option(fc.constantFrom(1, 10)),
    threshold: maybe,
    levels: rows(fc.record({ score: maybe, meaning: maybe }, { requiredKeys: [] })),
    instructions: maybe,
    document: fc.constantFrom(undefined, null, '', 'ECH-AGE-001', 'XYZ-AGE-001'),
    documentTitle: maybe,
    source: maybe,
  }),
  fc.record({
    blockType: fc.constant('figure' as const),
    image: fc.option(fc.constantFrom('a', 'b').map(imageOf)),
    alt: maybe,
    caption: maybe,
  }),
  fc.record({
    blockType: fc.constant('localField' as const),
    key: fc.constantFrom(null, 'k'),
    label: maybe,
    hint: maybe,
  }),
)

const { anyBlock } = fc.letrec<{ anyList: ListNode; anyBlock: BlockLevelNode }>((tie) => ({
  anyList: fc.record({
    type: fc.constant('list' as const),
    listType: fc.constantFrom('bullet' as const, 'check' as const, 'number' as const),
    start: fc.constantFrom(0, 1, 4),
    children: fc.array(
      fc.record({
        type: fc.constant('listitem' as const),
        checked: fc.constantFrom(true, false, null),
        children: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          inline,
          fc.tuple(inline, tie('anyList'), inline).map(([a, list, b]) => [...a, list, ...b]),
        ),
      }),
      { maxLength: 3 },
    ),
  }),
  anyBlock: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((children): BlockLevelNode => ({ type: 'paragraph', children })),
    inline.map((children): BlockLevelNode => ({ type: 'quote', children })),
    fc
      .tuple(fc.constantFrom('h3' as const, 'h5' as const), inline)
      .map(([tag, children]): BlockLevelNode => ({ type: 'heading', tag, children })),
    tie('anyList'),
    fc.constant<BlockLevelNode>({ type: 'horizontalrule', version: 1 }),
    blockFields.map(block),
    fc
      .record({
        rows: fc.array(
          fc.array(
            fc.record({
              type: fc.constant('tablecell' as const),
              headerState: fc.nat(3),
              colSpan: fc.constantFrom(1, 1, 2, null),
              rowSpan: fc.constantFrom(1, 1, 2, 9),
              children: fc.array(tie('anyBlock'), { maxLength: 2 }),
            }),
            { maxLength: 3 },
          ),
          { maxLength: 3 },
        ),
        colWidths: fc.constantFrom<number[] | null>(null, [100], [50, 50], [20, 30, 50], [5, 95]),
      })
      .map(({ rows: cells, colWidths }): BlockLevelNode => ({
        type: 'table',
        colWidths,
        children: cells.map((children: TableCellNode[]) => ({ type: 'tablerow', children })),
      })),
  ),
}))

/** Any rich text that may be stored, empty and odd ones too. */
export const anyText: fc.Arbitrary<RichText> = fc
  .array(anyBlock, { minLength: 1, maxLength: 4 })
  .map(richText)
