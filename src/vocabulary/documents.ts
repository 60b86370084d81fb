import { byKind, kindFacts, type DocumentKind } from '../kinds/facts'
import { codedList, type CodeOf } from './codes'

export type { DocumentKind } from '../kinds/facts'

/** Kinds of controlled document, as the public API names them. */
export const documentKinds = codedList<DocumentKind>(
  byKind((kind) => kindFacts[kind].names.singular),
)

/** Types of relation between documents. */
export const relationTypes = codedList({
  leafletOf: 'Dépliant de',
  translationOf: 'Traduction de',
  annexOf: 'Annexe de',
  requiresTraining: 'Demande la formation',
  seeAlso: 'Voir aussi',
})
export type RelationType = CodeOf<typeof relationTypes>
