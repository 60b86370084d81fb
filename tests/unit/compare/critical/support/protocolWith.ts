import { canonicalContent } from '../../../../../src/content/canonical'
import { contentHash } from '../../../../../src/content/hash'
import type { SignedSide } from '../../../../../src/compare/types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  dosageTable,
  grid,
  h,
  p,
  scale,
  steps,
} from '../../../../../src/demo/write'
import type { ProtocolContent, SectionContent } from '../../../../../src/kinds/protocol/content'
import { block } from '../../../../../src/richText/model/build'
import type { AlertLevel, DosageRow, StepRow } from '../../../../../src/richText/model/nodes'
import { buildFile, buildProtocol } from '../../../render/support/samples'

/** The words of a small protocol on pain that tests change. */
export const words = {
  title: 'Titration de morphine aux urgences',
  summary: 'Mesurer la douleur et la traiter.',
  population: 'Adulte',
  keyPoint: 'La douleur se mesure chez tout le monde.',
  indication: 'Douleur thoracique après avis.',
  contraindication: 'Somnolence au premier contact.',
  contraindicationAlert: 'Une seule suffit.',
  heading: 'Préparer',
  paragraph: 'La seringue est étiquetée par qui la prépare.',
  item: 'Un chariot propre et complet.',
  drug: 'Kétamine',
  dosePopulation: 'Adulte',
  dose: '0,1 mg/kg',
  route: 'Intraveineuse lente',
  interval: '15 min',
  maximum: '3 fois',
  remark: 'Pièce calme',
  caption: 'Doses de départ',
  step: 'Repérer le trajet de la perfusion.',
  stepDetail: 'La main suit la tubulure.',
  stepWho: 'Infirmier·ère',
  alertTitle: 'Respiration lente',
  alert: 'Stimuler et appeler.',
  condition: 'Score de 4 à 6',
  action: 'Antalgique du service',
  decisionRemark: 'Selon le livret',
  cell: '30 min après',
  threshold: '4 sur 10',
  score: '7 à 10',
  meaning: 'Douleur intense',
  figureAlt: 'Schéma en marches',
}
export type Words = typeof words
export type Place = keyof Words

/** Rows and blocks that tests take away, add, or put elsewhere. */
export type Shape = {
  level: AlertLevel
  picture: string
  nurseProtocol: boolean
  doses: (text: Words) => DosageRow[]
  steps: (text: Words) => StepRow[]
  sections: (sections: SectionContent[]) => SectionContent[]
}

/** The rows of doses, those in the middle as the words say. */
export const dosesOf = (text: Words): DosageRow[] => [
  { drug: 'Paracétamol', population: 'Adulte', dose: '1 g', route: 'Orale', interval: '6 h' },
  {
    drug: text.drug,
    population: text.dosePopulation,
    dose: text.dose,
    route: text.route,
    interval: text.interval,
    maximum: text.maximum,
    remark: text.remark,
  },
  { drug: 'Morphine', population: 'Adulte', dose: '2 à 3 mg', route: 'IV', interval: '5 min' },
]

/** The steps of the titration. */
export const stepsOf = (text: Words): StepRow[] => [
  { text: 'Se présenter et vérifier le bracelet.', who: 'Infirmier·ère' },
  { text: text.step, detail: text.stepDetail, who: text.stepWho },
  { text: 'Injecter le premier bolus.', detail: 'Noter son heure.' },
  { text: 'Mesurer la douleur après 5 min.', who: 'Infirmier·ère' },
]

const shape: Shape = {
  level: 'warning',
  picture: 'a'.repeat(64),
  nurseProtocol: true,
  doses: dosesOf,
  steps: stepsOf,
  sections: (sections) => sections,
}

const sectionsOf = (text: Words, as: Shape): SectionContent[] => [
  {
    key: 'essential',
    kind: 'keyPoints',
    title: '',
    content: content(
      bullets('Le médecin revoit la personne après 5 bolus.', text.keyPoint, 'Tracer chaque dose.'),
    ),
  },
  {
    key: 'indications',
    kind: 'indications',
    title: '',
    content: content(bullets('Douleur sévère de fracture.', text.indication)),
  },
  {
    key: 'contraindications',
    kind: 'contraindications',
    title: '',
    content: content(
      alert('danger', 'Contre-indications', text.contraindicationAlert),
      bullets('Allergie à la morphine.', text.contraindication, 'Choc non corrigé.'),
    ),
  },
  {
    key: 'procedure',
    kind: 'procedure',
    title: 'Déroulement',
    content: content(
      h(text.heading),
      p('Tout est réuni avant d’entrer dans la chambre.'),
      p(text.paragraph),
      bullets('Deux seringues neuves.', text.item, 'Un garrot.'),
      dosageTable({ caption: text.caption, rows: as.doses(text), source: 'Livret du service' }),
      steps('Titrer', ...as.steps(text)),
      alert(as.level, text.alertTitle, text.alert),
      decisionTable(
        'Décider',
        ['Score de 0 à 3', 'Mesures simples'],
        [text.condition, text.action, text.decisionRemark],
      ),
    ),
  },
  {
    key: 'monitoring',
    kind: 'monitoring',
    title: '',
    content: content(
      grid(
        ['Moment', 'Surveiller'],
        [
          ['Avant le bolus', 'Sédation'],
          [text.cell, 'Douleur et sédation'],
        ],
      ),
      scale({
        code: 'EN',
        name: 'Échelle numérique',
        population: 'Adulte',
        minimum: 0,
        maximum: 10,
        threshold: text.threshold,
        levels: [
          { score: '0', meaning: 'Pas de douleur' },
          { score: text.score, meaning: text.meaning },
        ],
      }),
      block({
        blockType: 'figure',
        image: buildFile({ sha256: as.picture, alt: '' }),
        alt: text.figureAlt,
        caption: 'Un bolus, une mesure.',
      }),
    ),
  },
  {
    key: 'traceability',
    kind: 'traceability',
    title: '',
    content: content(p('Le dossier garde chaque score et chaque dose.')),
  },
]

/** The protocol with some of its words, or its shape, otherwise. */
export const protocolWith = (
  changed: Partial<Words> = {},
  reshaped: Partial<Shape> = {},
): ProtocolContent => {
  const text = { ...words, ...changed }
  const as = { ...shape, ...reshaped }
  const { title, summary, population } = text
  return {
    ...buildProtocol({ title, summary }),
    kind: 'protocol',
    population,
    nurseProtocol: as.nurseProtocol,
    sections: as.sections(sectionsOf(text, as)),
  }
}

/** A content as it would be signed. */
export const signed = (protocol: ProtocolContent): SignedSide => ({
  content: canonicalContent(protocol),
  contentHash: contentHash(protocol),
})
