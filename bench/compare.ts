import { compareOrder } from '../src/compare/compareOrder'
import { compareSigned } from '../src/compare/compareSigned'
import type { CompareOrder, SignedSide } from '../src/compare/types'
import { canonicalContent } from '../src/content/canonical'
import { hashOfJson } from '../src/content/hashOfJson'
import { readSigned } from '../src/content/signed/content'
import { renderContent } from '../src/render'
import { block, heading, list, paragraph, richText, table } from '../src/richText/model/build'
import type { BlockLevelNode } from '../src/richText/model/nodes'
import type { Bench } from './frame/types'

const sections = 200
const aim = { share: 0.3, ms: 1000 }

const vocabulary = (
  'injecter surveiller patient adulte enfant voie veineuse lente bolus titration morphine kétamine fréquence respiratoire ' +
  'saturation toutes les minutes sans dépasser selon le poids avant après la dose médecin infirmier prévenir arrêter noter'
).split(' ')

const wordsOf = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, at) => {
    const number = (seed * 31 + at * 7) % 97
    return number % 12 === 0
      ? `${String(number + 1)}\u00a0mg/kg`
      : (vocabulary[(number + seed) % vocabulary.length] ?? '')
  }).join(' ')

/** Some 300 words: paragraphs, a list, a table, doses, steps. */
const section = (seed: number): BlockLevelNode[] => [
  paragraph(wordsOf(60, seed)),
  heading('h3', wordsOf(5, seed + 1)),
  paragraph(wordsOf(60, seed + 2)),
  list('bullet', [wordsOf(15, seed + 3), wordsOf(15, seed + 4), wordsOf(15, seed + 5)]),
  table([
    [
      { header: true, children: [paragraph('Âge')] },
      { header: true, children: [paragraph('Dose')] },
    ],
    [{ children: [paragraph(wordsOf(8, seed))] }, { children: [paragraph(wordsOf(8, seed + 1))] }],
    [{ children: [paragraph(wordsOf(8, seed + 2))] }, { children: [paragraph(wordsOf(8, seed))] }],
  ]),
  block({
    blockType: 'dosageTable',
    caption: wordsOf(5, seed),
    rows: [
      { drug: 'Morphine', dose: `${String(seed + 1)} mg`, route: 'IV', remark: wordsOf(8, seed) },
      { drug: 'Kétamine', dose: `${String(seed + 2)} mg`, route: 'IV', remark: wordsOf(8, seed) },
    ],
  }),
  block({
    blockType: 'numberedSteps',
    steps: [{ text: wordsOf(20, seed + 6) }, { text: wordsOf(20, seed + 7) }],
  }),
  paragraph(wordsOf(40, seed + 8)),
]

type Written = (blocks: BlockLevelNode[], at: number) => BlockLevelNode[]

const contentOf = (written: Written): SignedSide => {
  const content: unknown = JSON.parse(
    JSON.stringify(
      canonicalContent({
        kind: 'protocol',
        title: 'Protocole',
        summary: '',
        language: 'fr',
        easyToRead: false,
        themes: [],
        keywords: [],
        formerReferences: [],
        audience: [],
        settings: [],
        authors: [],
        relations: [],
        references: [],
        legalBasis: [],
        reviewPeriodMonths: null,
        attachments: [],
        population: 'Adulte',
        nurseProtocol: true,
        sections: Array.from({ length: sections }, (_, at) => ({
          key: `s${String(at)}`,
          kind: 'procedure',
          title: `Section ${String(at)}`,
          content: richText(written(section(at), at)),
        })),
      }),
    ),
  )
  return { content, contentHash: hashOfJson(content) }
}

const doubled = (text: string): string => text.replaceAll(/\d+/g, (number) => `${number}0`)

const inWords = (node: BlockLevelNode, change: (text: string) => string): BlockLevelNode =>
  node.type === 'paragraph'
    ? paragraph(
        node.children.map((child) => (child.type === 'text' ? change(child.text) : '')).join(''),
      )
    : node

const asIs: Written = (blocks) => blocks

/** What is compared: a word here and there, each figure of each paragraph, another text altogether. */
const edits: Readonly<Record<string, Written>> = {
  'nothing differs': asIs,
  'one word in ten sections': (blocks, at) =>
    at % 20 === 0
      ? blocks.map((node) => inWords(node, (text) => text.replace('patient', 'malade')))
      : blocks,
  'every figure of every paragraph': (blocks) => blocks.map((node) => inWords(node, doubled)),
  'written anew': (_, at) => [
    paragraph(Array.from({ length: 300 }, (__, word) => `mot${String(at * 7 + word)}`).join(' ')),
  ],
  'one paragraph of 20,000 other words': (blocks, at) =>
    at === 0
      ? [paragraph(Array.from({ length: 20_000 }, (_, word) => `mot${String(word)}`).join(' '))]
      : blocks,
}

const milliseconds = (act: () => unknown): number => {
  const start = performance.now()
  act()
  return performance.now() - start
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

const renderTwice = ({ before, after }: CompareOrder): number =>
  milliseconds(() => {
    for (const { content } of [before, after]) {
      renderContent(readSigned('protocol', content), { fileUrl: (sha256) => sha256 })
    }
  })

/** Two contents of 200 sections of 300 words beside each other, against rendering them twice. */
export const bench: Bench = {
  title: `two contents of ${String(sections)} sections of 300 words compared, against rendering both`,
  measure: async (rounds) => {
    const before = contentOf(asIs)
    const rows: string[][] = []
    const figures: Record<string, unknown> = {}
    const late: string[] = []
    for (const [name, written] of Object.entries(edits)) {
      const order: CompareOrder = { kind: 'protocol', before, after: contentOf(written) }
      const times = Array.from({ length: rounds }, () => ({
        rendering: renderTwice(order),
        comparing: milliseconds(() => compareOrder(order)),
      }))
      const rendering = middle(times.map((one) => one.rendering))
      const comparing = middle(times.map((one) => one.comparing))
      const most = aim.share * rendering + aim.ms
      const start = performance.now()
      const { differences } = await compareSigned(order)
      const inThread = performance.now() - start
      if (comparing > most) late.push(name)
      figures[name] = { rendering, comparing, inThread, most, differences: differences.length }
      rows.push(
        [name, ...[rendering, comparing, most, inThread].map((ms) => ms.toFixed(0))].concat(
          String(differences.length),
        ),
      )
    }
    return {
      tables: [
        [['edit', 'rendering twice', 'comparing', 'aim', 'in the thread', 'differences'], ...rows],
      ],
      figures,
      notes: [
        'milliseconds; comparing reads both, aligns, renders and proves the merged text against both',
        `aim: at most ${String(aim.share)} of rendering both, and ${String(aim.ms)} ms`,
        'in the thread: once, its start included the first time',
      ],
      ...(late.length > 0 && { failure: `compared too slowly: ${late.join(', ')}` }),
    }
  },
}
