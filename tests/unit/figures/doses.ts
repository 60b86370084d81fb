import { fc } from '@fast-check/vitest'

import { block, richText, textNode } from '../../../src/richText/model/build'
import {
  textFormats,
  type BlockFields,
  type BlockLevelNode,
  type InlineNode,
  type ListNode,
} from '../../../src/richText/model/nodes'

/** Doses, thresholds and warnings as protocols write them. */
export const dose = fc
  .tuple(
    fc.constantFrom('', '< ', '≥ ', '± ', 'ne pas dépasser ', 'jamais ', 'sans ', '☐ '),
    fc.oneof(
      fc.integer({ min: 1, max: 5000 }).map(String),
      fc.constantFrom('0,5', '1 000', '1\u202f500', '5–10', '1/3', '50/50', '½', '2,5 à 5', '10⁶'),
    ),
    fc.constantFrom(
      'mg',
      'µg',
      '\u03bcg',
      'mL',
      'UI',
      'mmol/L',
      'mg/kg/j',
      '°C',
      'L/min',
      '%',
      'h',
    ),
  )
  .map(([before, number, unit]) => `${before}${number} ${unit}`)

const words: fc.Arbitrary<InlineNode[]> = fc
  .tuple(
    dose,
    fc.constantFrom<InlineNode[]>(
      [],
      [textNode(' soit 10'), textNode('9', textFormats.superscript), textNode('/L')],
      [textNode(' CO'), textNode('2', textFormats.subscript)],
      [textNode(' '), textNode('20 mg', textFormats.strikethrough)],
    ),
  )
  .map(([text, more]) => [textNode(text), ...more])

const maybe = fc.option(dose)
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 1, maxLength: 3 })

const blockFields: fc.Arbitrary<BlockFields> = fc.oneof(
  fc.record({
    blockType: fc.constant('alert' as const),
    level: fc.constantFrom('danger' as const, 'info' as const),
    title: maybe,
    text: dose,
  }),
  fc.record({
    blockType: fc.constant('dosageTable' as const),
    caption: maybe,
    rows: rows(fc.record({ drug: dose, population: maybe, dose, interval: maybe, maximum: maybe })),
    source: maybe,
  }),
  fc.record({
    blockType: fc.constant('numberedSteps' as const),
    title: maybe,
    steps: rows(fc.record({ text: dose, detail: maybe, who: maybe })),
  }),
  fc.record({
    blockType: fc.constant('decisionTable' as const),
    caption: maybe,
    rows: rows(fc.record({ condition: dose, action: dose, remark: maybe })),
  }),
  fc.record({
    blockType: fc.constant('scale' as const),
    name: dose,
    population: maybe,
    minimum: fc.constantFrom(0, 0.5),
    maximum: fc.constantFrom(3, 10),
    threshold: maybe,
    levels: rows(fc.record({ score: dose, meaning: dose })),
    instructions: maybe,
    source: maybe,
  }),
  fc.record({
    blockType: fc.constant('figure' as const),
    image: fc.constant(null),
    alt: dose,
    caption: maybe,
  }),
  fc.record({
    blockType: fc.constant('localField' as const),
    key: fc.constant('k'),
    label: dose,
    hint: maybe,
  }),
)

const { anyBlock } = fc.letrec<{ anyList: ListNode; anyBlock: BlockLevelNode }>((tie) => ({
  anyList: fc.record({
    type: fc.constant('list' as const),
    listType: fc.constantFrom('bullet' as const, 'check' as const, 'number' as const),
    start: fc.constantFrom(1, 4),
    children: fc.array(
      fc.record({
        type: fc.constant('listitem' as const),
        checked: fc.boolean(),
        children: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          words,
          tie('anyList').map((list) => [list]),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  anyBlock: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map((children): BlockLevelNode => ({ type: 'paragraph', children })),
    words.map((children): BlockLevelNode => ({ type: 'quote', children })),
    words.map((children): BlockLevelNode => ({ type: 'heading', tag: 'h3', children })),
    tie('anyList'),
    blockFields.map(block),
    fc
      .array(
        fc.array(
          fc.record({
            type: fc.constant('tablecell' as const),
            headerState: fc.nat(3),
            colSpan: fc.constantFrom(1, 1, 2),
            rowSpan: fc.constantFrom(1, 1, 2),
            children: fc.array(tie('anyBlock'), { maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((cells): BlockLevelNode => ({
        type: 'table',
        children: cells.map((children) => ({ type: 'tablerow', children })),
      })),
  ),
}))

/** Any rich text full of doses, in every block. */
export const anyDoses = fc.array(anyBlock, { minLength: 1, maxLength: 4 }).map(richText)
