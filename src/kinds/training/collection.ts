import type { KindCollection, KeyRule } from '../interface/collection'
import { plain } from '../keys'
import { slidesField, trainingFields } from './fields'
import { trainingReleaseFields } from './releaseFields'

/** Keys of slides: `slide`, `slide-2`. */
const slideKeys: KeyRule = {
  base: () => 'slide',
  likeness: (row) => `${plain(row['layout'])}\n${plain(row['title'])}`,
}

/** Training modules. */
export const trainingCollection: KindCollection = {
  description: 'Les supports de formation, diapositive par diapositive.',
  mainFields: trainingFields,
  contentFields: [slidesField],
  releaseFields: trainingReleaseFields,
  keys: { slides: slideKeys },
}
