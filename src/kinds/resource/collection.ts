import type { KindCollection } from '../interface/collection'
import { resourceFields } from './fields'
import { resourceReleaseFields } from './releaseFields'

/** Reference documents: posters, tools, leaflets, links. */
export const resourceCollection: KindCollection = {
  description: 'Affiches, outils, dépliants, modèles, liens : un texte, un fichier ou une adresse.',
  mainFields: [],
  contentFields: resourceFields,
  releaseFields: resourceReleaseFields,
  keys: {},
}
