import type { ProtocolContent } from '../../../../../src/kinds/protocol/content'
import type { BlockLevelNode, DosageRow, StepRow } from '../../../../../src/richText/model/nodes'
import { bullets, content, p } from '../../../../../src/demo/write'
import { dosesOf, protocolWith, stepsOf, type Shape, type Words } from './protocolWith'

/** An edit of rows, blocks or sections that words cannot tell. */
export type ShapePair = { name: string; before: ProtocolContent; after: ProtocolContent }

const swapped = <Row>(rows: readonly Row[], one: number, other: number): Row[] =>
  rows.map((row, at) => (at === one ? rows[other] : at === other ? rows[one] : row) ?? row)

const base = protocolWith()
const pair = (name: string, words: Partial<Words>, shape: Partial<Shape> = {}): ShapePair => ({
  name,
  before: base,
  after: protocolWith(words, shape),
})
const shaped = (name: string, shape: Partial<Shape>): ShapePair => pair(name, {}, shape)

const rowsOf = (change: (rows: DosageRow[]) => DosageRow[]): Partial<Shape> => ({
  doses: (text) => change(dosesOf(text)),
})
const withSteps = (change: (steps: StepRow[]) => StepRow[]): Partial<Shape> => ({
  steps: (text) => change(stepsOf(text)),
})

/** The rows, each with a member of the row that stands at the other end. */
const exchanged = (rows: DosageRow[], member: 'dose' | 'drug'): DosageRow[] =>
  rows.map((row, at) => ({ ...row, [member]: rows[at === 1 ? 1 : 2 - at]?.[member] ?? '' }))

const inSection = (
  key: string,
  change: (children: BlockLevelNode[]) => BlockLevelNode[],
): Partial<Shape> => ({
  sections: (sections) =>
    sections.map((section) =>
      section.key === key && section.content !== null
        ? { ...section, content: content(...change(section.content.root.children)) }
        : section,
    ),
})

export const deadlyShapes: readonly ShapePair[] = [
  shaped(
    'two rows of doses change places',
    rowsOf((rows) => swapped(rows, 0, 2)),
  ),
  shaped(
    'neighbouring rows of doses change places',
    rowsOf((rows) => swapped(rows, 1, 2)),
  ),
  shaped(
    'a row of doses is gone',
    rowsOf((rows) => rows.slice(0, 2)),
  ),
  shaped(
    'the doses of two rows are exchanged',
    rowsOf((rows) => exchanged(rows, 'dose')),
  ),
  shaped(
    'the drugs of two rows are exchanged',
    rowsOf((rows) => exchanged(rows, 'drug')),
  ),
  shaped(
    'a row of doses is new',
    rowsOf((rows) => [...rows, { drug: 'Morphine', population: 'Enfant', dose: '5 mg' }]),
  ),
  pair('the cell of a maximum is emptied', { maximum: '' }),
  pair('the cell of a population is emptied', { dosePopulation: '' }),
  pair('the cell of an interval is emptied', { interval: '' }),
  pair('the cell of what to do is emptied', { action: '' }),
  shaped(
    'the cell of a maximum is filled',
    rowsOf((rows) => rows.map((row, at) => (at === 0 ? { ...row, maximum: '8 g' } : row))),
  ),
  pair('nobody is named for a step', { stepWho: '' }),
  {
    name: 'a heading that names people stands before other words',
    before: protocolWith({ heading: 'Chez l’enfant' }),
    after: protocolWith(
      { heading: 'Chez l’enfant' },
      inSection('procedure', ([first, second, third, ...rest]) => [
        ...[second, third, first].flatMap((node) => node ?? []),
        ...rest,
      ]),
    ),
  },
  shaped(
    'two steps change places',
    withSteps((steps) => swapped(steps, 0, 2)),
  ),
  shaped(
    'neighbouring steps change places',
    withSteps((steps) => swapped(steps, 1, 2)),
  ),
  shaped(
    'a step is gone',
    withSteps((steps) => steps.filter((_, at) => at !== 0)),
  ),
  shaped('the picture is another one', { picture: 'd'.repeat(64) }),
  shaped(
    'the picture is gone',
    inSection('monitoring', (nodes) => nodes.slice(0, -1)),
  ),
  shaped('the alert is softer', { level: 'info' }),
  shaped(
    'the alert is gone',
    inSection('procedure', (nodes) => nodes.filter((_, at) => at !== 6)),
  ),
  shaped(
    'the table of doses is gone',
    inSection('procedure', (nodes) => nodes.filter((_, at) => at !== 4)),
  ),
  shaped('a section is gone', {
    sections: (sections) => sections.filter(({ key }) => key !== 'contraindications'),
  }),
  shaped('a section without figures is gone', {
    sections: (sections) => sections.filter(({ key }) => key !== 'traceability'),
  }),
  shaped('two sections change places', { sections: (sections) => swapped(sections, 1, 2) }),
  shaped('the protocol is no longer for nurses on their own', { nurseProtocol: false }),
  shaped(
    'a contra-indication is gone',
    inSection('contraindications', (nodes) => [
      ...nodes.slice(0, 1),
      bullets('Allergie à la morphine.', 'Choc non corrigé.'),
    ]),
  ),
]

export const harmlessShapes: readonly ShapePair[] = [
  shaped('nothing changes', {}),
  shaped(
    'points change places',
    inSection('essential', () => [
      bullets(
        'Tracer chaque dose.',
        'Le médecin revoit la personne après 5 bolus.',
        'La douleur se mesure chez tout le monde.',
      ),
    ]),
  ),
  shaped(
    'words are set in bold',
    inSection('traceability', () => [p('Le dossier garde **chaque score** et _chaque dose_.')]),
  ),
  shaped(
    'a paragraph is parted in two',
    inSection('traceability', () => [p('Le dossier garde chaque score'), p('et chaque dose.')]),
  ),
  shaped(
    'a paragraph without figures is added',
    inSection('traceability', (nodes) => [...nodes, p('Le livret du service donne un exemple.')]),
  ),
  shaped('a section is titled', {
    sections: (sections) =>
      sections.map((section) =>
        section.key === 'traceability' ? { ...section, title: 'Traçabilité du soin' } : section,
      ),
  }),
  shaped(
    'a step without figures is added',
    withSteps((steps) => [{ text: 'Saluer la personne.', who: 'Infirmier·ère' }, ...steps]),
  ),
]
