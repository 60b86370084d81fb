import { slugs, type ControlledSlug } from '../slugs'
import { codedList, type CodeOf } from './codes'

/** Kinds of controlled document, as the public API names them. */
export const documentKinds = codedList({
  protocol: 'Protocole',
  training: 'Module de formation',
  newsletter: 'Lettre d’information',
  resource: 'Ressource',
})
export type DocumentKind = CodeOf<typeof documentKinds>

type KindFacts = {
  collection: ControlledSlug
  /** First part of a reference: `PRO-MEOPA-001`. */
  prefix: string
  /** Path segment under `/v1`. */
  path: string
  /** Months until review; null for none. Nurse protocols: see `nurseProtocolReviewMonths`. */
  reviewPeriodMonths: number | null
}

/** What differs from one kind to the next, in one table. */
export const kindFacts: Readonly<Record<DocumentKind, KindFacts>> = {
  protocol: {
    collection: slugs.protocols,
    prefix: 'PRO',
    path: 'protocols',
    reviewPeriodMonths: 24,
  },
  training: {
    collection: slugs.trainingModules,
    prefix: 'FOR',
    path: 'training',
    reviewPeriodMonths: 24,
  },
  newsletter: {
    collection: slugs.newsletters,
    prefix: 'LET',
    path: 'newsletters',
    reviewPeriodMonths: null,
  },
  resource: {
    collection: slugs.resources,
    prefix: 'RES',
    path: 'resources',
    reviewPeriodMonths: 36,
  },
}

/** The kind that a reference names by its first part: `PRO-MEOPA-001`. */
export const kindOfReference = (reference: string): DocumentKind | undefined =>
  documentKinds.codes.find((kind) => reference.startsWith(`${kindFacts[kind].prefix}-`))

/** Review period of a protocol used by nurses, in months. */
export const nurseProtocolReviewMonths = 12
/** The longest review period that may be asked for, in months. */
export const longestReviewMonths = 60

/** Each kind in the plural, as a heading. */
export const kindHeadings: Readonly<Record<DocumentKind, string>> = {
  protocol: 'Protocoles',
  training: 'Modules de formation',
  newsletter: 'Lettres d’information',
  resource: 'Ressources',
}

/** The kind of the documents of a collection. */
export const kindOfCollection: Readonly<Record<ControlledSlug, DocumentKind>> = {
  protocols: 'protocol',
  'training-modules': 'training',
  newsletters: 'newsletter',
  resources: 'resource',
}

/** Types of relation between documents. */
export const relationTypes = codedList({
  leafletOf: 'Dépliant de',
  translationOf: 'Traduction de',
  annexOf: 'Annexe de',
  requiresTraining: 'Demande la formation',
  seeAlso: 'Voir aussi',
})
export type RelationType = CodeOf<typeof relationTypes>

/** Categories of resource. */
export const resourceCategories = codedList({
  recommendation: 'Recommandation',
  tool: 'Outil',
  poster: 'Affiche',
  leaflet: 'Dépliant',
  auditForm: 'Grille d’audit',
  survey: 'Enquête',
  template: 'Modèle',
  convention: 'Convention',
  sheet: 'Fiche',
  replay: 'Enregistrement',
  link: 'Lien',
})
export type ResourceCategory = CodeOf<typeof resourceCategories>

/** Layouts of a training slide. */
export const slideLayouts = codedList({
  title: 'Titre',
  content: 'Texte',
  twoColumns: 'Texte et image',
  image: 'Image',
  video: 'Vidéo',
  quiz: 'Question',
})
export type SlideLayout = CodeOf<typeof slideLayouts>

/** Types of newsletter item. */
export const newsletterItemTypes = codedList({
  release: 'Document en vigueur',
  event: 'Évènement',
  article: 'Article',
})
export type NewsletterItemType = CodeOf<typeof newsletterItemTypes>
