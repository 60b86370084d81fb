import {
  block,
  heading,
  link,
  list,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../src/richText/model/build'
import type { BlockLevelNode } from '../../../src/richText/model/nodes'
import type { ControlledSlug } from '../../../src/slugs'
import { scaleFields } from '../scale'

/** A picture of the library that a text shows. */
export type Picture = { id: string; alt: string }

/** Texts joined a few at a time, as many as fit. */
export const inLots = (texts: readonly string[], longest: number): string[] => {
  const lots: string[] = []
  for (const text of texts) {
    const last = lots.at(-1)
    if (last !== undefined && last.length + 1 + text.length <= longest) {
      lots[lots.length - 1] = `${last} ${text}`
    } else lots.push(text)
  }
  return lots
}

const figures = (pictures: readonly Picture[]): BlockLevelNode[] =>
  pictures.map(({ id, alt }) =>
    block({ blockType: 'figure', image: id, alt: alt.trim() || 'x', caption: alt }),
  )

/** A rich text with each of these in each place that takes words: 35 places. */
export const hostileContent = (texts: readonly string[], pictures: readonly Picture[] = []) =>
  richText([
    ...texts.flatMap((text): BlockLevelNode[] => [
      heading('h3', text),
      paragraph([textNode(text, 127), link('https://example.org/', text)]),
      {
        type: 'quote',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        children: [textNode(text)],
      },
      block({ blockType: 'alert', level: 'info', title: text, text }),
      block({ blockType: 'localField', key: 'k', label: text, hint: text }),
    ]),
    list('bullet', [...texts]),
    list('number', [...texts]),
    table(
      texts.map((text) => [
        { children: [paragraph(text)], header: true },
        { children: [heading('h4', text)] },
      ]),
    ),
    block({
      blockType: 'dosageTable',
      caption: texts.join(' '),
      source: texts.join(' '),
      rows: texts.map((text) => ({
        drug: text,
        population: text,
        dose: text,
        route: text,
        interval: text,
        maximum: text,
        remark: text,
      })),
    }),
    block({
      blockType: 'numberedSteps',
      title: texts.join(' '),
      steps: texts.map((text) => ({ text, detail: text, who: text })),
    }),
    block({
      blockType: 'decisionTable',
      caption: texts.join(' '),
      rows: texts.map((text) => ({ condition: text, action: text, remark: text })),
    }),
    ...texts.map((text) =>
      block({
        blockType: 'scale',
        code: text,
        name: text,
        population: text,
        minimum: 0,
        maximum: 1,
        threshold: text,
        levels: [{ score: text, meaning: text }],
        instructions: text,
        source: text,
      }),
    ),
    ...figures(pictures),
  ])

type Filled = { texts: readonly string[]; pictures: readonly Picture[]; attached: string }

/** A protocol with each of these in each field that takes words; the title holds as many as fit. */
export const hostileProtocol = ({ texts, pictures, attached }: Filled) => ({
  title: inLots(texts, 300)[0] ?? 'x',
  summary: inLots(texts, 4000)[0] ?? 'x',
  population: texts.join('\n'),
  keywords: [...texts],
  formerReferences: [...texts],
  authors: texts.map((text) => ({ name: text, function: text, organisation: text })),
  references: texts.map((text) => ({ label: text, source: text, url: text })),
  legalBasis: texts.map((text) => ({ text, citation: text })),
  relations: texts.map((text) => ({ type: 'seeAlso', reference: text })),
  attachments: texts.map((text) => ({ title: text, file: attached })),
  sections: [
    ...texts.map((text) => ({ kind: 'other', title: text, content: richText([paragraph(text)]) })),
    { kind: 'purpose', content: hostileContent(texts, pictures) },
  ],
})

/** The other kinds, with each of these in the fields that are theirs alone. */
export const otherHostileBodies: Readonly<
  Record<Exclude<ControlledSlug, 'protocols'>, (filled: Filled) => object>
> = {
  'training-modules': ({ texts, pictures }: Filled) => ({
    title: 'Formation',
    summary: 'Une formation.',
    objectives: texts.map((text) => ({ text })),
    slides: texts.map((text, at) => ({
      layout: 'image',
      title: text,
      content: richText([paragraph(text)]),
      notes: text,
      image: pictures[at]?.id,
    })),
  }),
  newsletters: ({ texts }: Filled) => ({
    title: 'Lettre',
    summary: 'Une lettre.',
    year: 2026,
    issue: 'T1',
    editorial: richText(texts.map((text) => paragraph(text))),
    items: texts.map((text) => ({
      type: 'article',
      title: text,
      content: richText([paragraph(text)]),
    })),
  }),
  resources: ({ texts, attached }: Filled) => ({
    title: 'Ressource',
    summary: 'Une ressource.',
    category: 'tool',
    content: richText(texts.map((text) => paragraph(text))),
    file: attached,
    url: 'https://example.org/outil?a=%22&b=<script>',
  }),
  scales: ({ texts }: Filled) => ({
    title: 'Échelle',
    summary: 'Une échelle.',
    ...scaleFields,
    measures: texts.join(' '),
    population: texts.join('\n'),
    filledInBy: texts.join(' '),
    itemCount: texts.length,
    items: texts.map((text) => ({
      title: text,
      content: richText([paragraph(text)]),
      scores: [{ value: 0, label: text }],
    })),
    thresholds: texts.map((text) => ({ from: 1, meaning: text })),
    recommendation: richText(texts.map((text) => paragraph(text))),
    licence: texts.join('\n'),
    source: texts.join('\n'),
  }),
}
