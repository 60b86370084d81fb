import { decisionColumns, dosageColumns, levelColumns } from '../../richText/model/blockText'
import type { BlockType } from '../../richText/model/nodes'
import type { Unit } from '../types'

/** A member of a block or a row that holds words. */
export type WordsMember = {
  name: string
  label: string
  /** The renderer writes something around it where it is given: brackets, a heading, a line of its own. */
  isFramed: boolean
}

/** The rows of a block. */
export type RowsMember = {
  name: string
  unit: Unit
  /** « ligne 2 », « étape 2 ». */
  label: string
  columns: readonly WordsMember[]
  /** The columns that say what a row is about. */
  heads: readonly string[]
  /** Columns in which nothing is written are not drawn. */
  hidesColumns: boolean
}

/** What a block is made of; what differs of its shape cannot be said inside one block. */
export type BlockShape = {
  unit: Unit
  shape: readonly { name: string; label: string }[]
  words: readonly WordsMember[]
  rows: RowsMember | null
}

const framed = (name: string, label: string): WordsMember => ({ name, label, isFramed: true })
const bare = (name: string, label: string): WordsMember => ({ name, label, isFramed: false })
const columns = (list: readonly { name: string; label: string }[]): WordsMember[] =>
  list.map(({ name, label }) => framed(name, label))

const source = framed('source', 'Source')
const caption = framed('caption', 'Légende')

/** What a reader gets of each kind of block, member by member: a new kind does not compile until it is said. */
export const blockShapes: Readonly<Record<BlockType, BlockShape>> = {
  alert: {
    unit: 'alert',
    shape: [{ name: 'level', label: 'Niveau' }],
    words: [framed('title', 'Titre'), framed('text', 'Texte')],
    rows: null,
  },
  dosageTable: {
    unit: 'table',
    shape: [],
    words: [caption, source],
    rows: {
      name: 'rows',
      unit: 'cell',
      label: 'ligne',
      columns: columns(dosageColumns),
      heads: ['drug', 'population'],
      hidesColumns: true,
    },
  },
  numberedSteps: {
    unit: 'block',
    shape: [],
    words: [framed('title', 'Titre')],
    rows: {
      name: 'steps',
      unit: 'step',
      label: 'étape',
      columns: [bare('text', 'Texte'), framed('detail', 'Détail'), framed('who', 'Qui')],
      heads: [],
      hidesColumns: false,
    },
  },
  decisionTable: {
    unit: 'table',
    shape: [],
    words: [caption],
    rows: {
      name: 'rows',
      unit: 'cell',
      label: 'ligne',
      columns: columns(decisionColumns),
      heads: ['condition'],
      hidesColumns: true,
    },
  },
  scale: {
    unit: 'block',
    shape: [
      { name: 'minimum', label: 'Score minimum' },
      { name: 'maximum', label: 'Score maximum' },
      { name: 'document', label: 'Fiche de l’échelle' },
    ],
    words: [
      bare('code', 'Sigle'),
      bare('name', 'Nom'),
      framed('population', 'Pour qui'),
      framed('threshold', 'Seuil de traitement'),
      framed('instructions', 'Consignes'),
      bare('documentTitle', 'Titre de la fiche'),
      source,
    ],
    rows: {
      name: 'levels',
      unit: 'cell',
      label: 'niveau',
      columns: columns(levelColumns),
      heads: ['score'],
      hidesColumns: false,
    },
  },
  figure: {
    unit: 'figure',
    shape: [
      { name: 'image', label: 'Image' },
      { name: 'alt', label: 'Texte de remplacement' },
    ],
    words: [caption],
    rows: null,
  },
  localField: {
    unit: 'block',
    shape: [{ name: 'key', label: 'Clé' }],
    words: [bare('label', 'Intitulé'), framed('hint', 'Aide')],
    rows: null,
  },
}
