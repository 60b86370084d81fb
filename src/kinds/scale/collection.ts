import type { KindCollection, KeyRule } from '../interface/collection'
import { plain } from '../keys'
import { scaleContentFields, scaleMainFields } from './fields'
import { nameScales } from './hooks/nameScales'
import { scaleReleaseFields } from './releaseFields'

/** Keys of the items: `item`, `item-2`. */
const itemKeys: KeyRule = {
  base: () => 'item',
  likeness: (row) => plain(row['title']),
}

/** Clinical scales. */
export const scaleCollection: KindCollection = {
  description: 'Les échelles d’évaluation, chacune avec sa recommandation d’emploi.',
  mainFields: scaleMainFields,
  contentFields: scaleContentFields,
  releaseFields: scaleReleaseFields,
  keys: { items: itemKeys },
  inEveryKind: [nameScales],
}
