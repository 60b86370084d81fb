import { fc } from '@fast-check/vitest'

import { canonicalContent, type JsonValue } from '../../../../src/content/canonical'
import type { HashVersion } from '../../../../src/content/hashVersion'
import { pictureName } from '../../../../src/content/pictureName'
import { readSigned } from '../../../../src/content/signed/content'
import type { FrozenFile, SharedContent } from '../../../../src/content/types'
import type { ContentByKind, ResolvedContent } from '../../../../src/kinds/contents'
import type { DocumentKind } from '../../../../src/kinds/facts'
import { mapBlocks } from '../../../../src/richText/model/blocksIn'
import { isFrozenFile } from '../../../../src/richText/model/frozenFile'
import type { RichText } from '../../../../src/richText/model/nodes'
import { anyDoses } from '../../figures/doses'
import { anyText } from '../../richText/support/anyText'

const words = fc.oneof(
  fc.string({ maxLength: 10 }),
  fc.constantFrom(
    '',
    ' ',
    'Adulte',
    'Enfant de 2 à 5 ans',
    '10 mg',
    '≥ 6',
    'a\nb',
    '<b>',
    '2,5 mL/h',
  ),
)
// A picture is published under a name made from its digest.
const named = (value: RichText): RichText =>
  mapBlocks(value, (fields) =>
    fields.blockType === 'figure' && isFrozenFile(fields.image)
      ? { ...fields, image: { ...fields.image, name: pictureName(fields.image) } }
      : fields,
  )
const text = fc.option(fc.oneof(anyText, anyDoses, anyDoses).map(named), { freq: 8 })

const file = (letter: string): FrozenFile => ({
  media: '',
  sha256: letter.repeat(64),
  name: `${letter}.pdf`,
  mimeType: 'application/pdf',
  bytes: 1200,
  width: null,
  height: null,
  alt: '',
})
const picture = (letter: string): FrozenFile => ({
  ...file(letter),
  name: `${letter.repeat(16)}.png`,
  mimeType: 'image/png',
  width: 20,
  height: 30,
  alt: `Image ${letter}`,
})
const letters = fc.constantFrom('a', 'b', 'c')
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value)
const rows = <Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> => fc.array(row, { maxLength: 3 })

const shared: fc.Arbitrary<SharedContent> = fc.record({
  title: words,
  summary: words,
  language: fc.constantFrom('fr', 'ar'),
  easyToRead: fc.boolean(),
  themes: rows(fc.constantFrom({ code: 'MEOPA', title: '' }, { code: 'URG', title: '' })),
  keywords: fc.array(fc.constantFrom('dose', 'enfant'), { maxLength: 2 }),
  formerReferences: fc.array(fc.constantFrom('P-1', 'P-2'), { maxLength: 2 }),
  audience: fc.subarray(['physician', 'nurse', 'midwife'] as const),
  settings: fc.subarray(['emergency', 'medicine'] as const),
  authors: rows(
    fc.record({ name: fc.constantFrom('A. B.', 'C. D.'), function: words, organisation: words }),
  ),
  relations: rows(
    fc.record({
      type: fc.constantFrom('annexOf' as const, 'seeAlso' as const),
      reference: fc.constantFrom('PRO-A-001', 'PRO-A-002'),
    }),
  ),
  references: rows(
    fc.record({
      label: fc.constantFrom('HAS', 'SFAR'),
      source: words,
      url: fc.constantFrom('', 'https://example.org/a'),
      dateRead: fc.constantFrom('', '2026-01-02'),
    }),
  ),
  legalBasis: rows(fc.record({ text: fc.constantFrom('Code', 'Décret'), citation: words })),
  reviewPeriodMonths: maybe(fc.constantFrom(12, 24)),
  attachments: rows(fc.record({ title: words, file: maybe(letters.map(file)) })),
})

const numbered = <Row>(list: Row[]): (Row & { key: string })[] =>
  list.map((row, index) => ({ ...row, key: `k${String(index)}` }))

const own: {
  [Kind in DocumentKind]: fc.Arbitrary<Omit<ContentByKind[Kind], keyof SharedContent>>
} = {
  protocol: fc.record({
    kind: fc.constant('protocol' as const),
    population: words,
    nurseProtocol: fc.boolean(),
    sections: rows(
      fc.record({
        kind: fc.constantFrom('keyPoints' as const, 'procedure' as const, 'other' as const),
        title: words,
        content: text,
      }),
    ).map(numbered),
  }),
  training: fc.record({
    kind: fc.constant('training' as const),
    objectives: fc.array(fc.constantFrom('Savoir', 'Faire', 'Dire 3 doses'), { maxLength: 3 }),
    durationMinutes: maybe(fc.constantFrom(20, 30)),
    sourceFile: maybe(
      letters.map((letter) => ({ ...file(letter), name: '', mimeType: '', bytes: 0 })),
    ),
    slides: rows(
      fc.record({
        layout: fc.constantFrom('content' as const, 'image' as const),
        title: words,
        content: text,
        notes: words,
        image: maybe(letters.map(picture)),
        video: maybe(letters.map((letter) => ({ ...file(letter), mimeType: 'video/mp4' }))),
      }),
    ).map(numbered),
  }),
  newsletter: fc.record({
    kind: fc.constant('newsletter' as const),
    year: maybe(fc.constantFrom(2025, 2026)),
    issue: fc.constantFrom('T1', 'T2'),
    editorial: text,
    items: rows(
      fc
        .record({
          type: fc.constantFrom('release' as const, 'event' as const, 'article' as const),
          title: words,
          reference: fc.constantFrom('PRO-A-001', 'PRO-A-002'),
          release: maybe(
            fc.record({ number: fc.constantFrom('1.0', '2.0'), title: words, summary: words }),
          ),
          content: text,
          date: fc.constantFrom('', '2026-03-04T08:00:00.000Z', '2026-03-05T08:30:00.000Z'),
        })
        .map((item) => {
          const reference = item.type === 'release' ? item.reference : ''
          const release =
            item.type === 'release' && item.release ? { reference, ...item.release } : null
          return { ...item, reference, release }
        }),
    ).map(numbered),
  }),
  resource: fc.record({
    kind: fc.constant('resource' as const),
    category: maybe(fc.constantFrom('tool' as const, 'sheet' as const)),
    content: text,
    file: maybe(letters.map(file)),
    url: fc.constantFrom('', 'https://example.org/x'),
  }),
  scale: fc.record({
    kind: fc.constant('scale' as const),
    measures: words,
    population: words,
    ageGroups: fc.subarray(['child', 'adult'] as const),
    ages: fc.record({ from: maybe(fc.constantFrom(0, 24)), to: maybe(fc.constantFrom(36, 60)) }),
    communication: maybe(fc.constantFrom('selfReport' as const, 'observed' as const)),
    filledInBy: words,
    itemCount: maybe(fc.constantFrom(3, 5)),
    items: rows(
      fc.record({
        title: words,
        content: text,
        scores: rows(fc.record({ value: maybe(fc.constantFrom(0, 1, 2)), label: words })),
      }),
    ).map(numbered),
    range: fc.record({ min: maybe(fc.constantFrom(0, 1)), max: maybe(fc.constantFrom(10, 20)) }),
    thresholds: rows(
      fc.record({
        from: maybe(fc.constantFrom(1, 4)),
        to: maybe(fc.constantFrom(3, 10)),
        meaning: words,
      }),
    ),
    recommendation: text,
    licence: words,
    source: words,
  }),
}

/** The canonical form as it is stored: plain JSON. */
export const signed = (content: ResolvedContent, version: HashVersion = 2): JsonValue =>
  JSON.parse(JSON.stringify(canonicalContent(content, version)))

/** Any content of a kind. */
export const anyContent = (kind: DocumentKind): fc.Arbitrary<ResolvedContent> => {
  const parts: Record<DocumentKind, () => fc.Arbitrary<ResolvedContent>> = {
    protocol: () => fc.tuple(shared, own.protocol).map(([a, b]) => ({ ...a, ...b })),
    training: () => fc.tuple(shared, own.training).map(([a, b]) => ({ ...a, ...b })),
    newsletter: () => fc.tuple(shared, own.newsletter).map(([a, b]) => ({ ...a, ...b })),
    resource: () => fc.tuple(shared, own.resource).map(([a, b]) => ({ ...a, ...b })),
    scale: () => fc.tuple(shared, own.scale).map(([a, b]) => ({ ...a, ...b })),
  }
  return parts[kind]()
}

/** A signed form as a content would sign it: what an edit left empty or cut in two is tidied away. */
export const tidied = (kind: DocumentKind, form: unknown): JsonValue =>
  signed(readSigned(kind, form))
