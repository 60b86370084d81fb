import { labelOf } from '../../vocabulary/codes'
import type { KindPage } from '../interface/page'
import { resourceCategories } from './codes'

export type ResourceColumns = { category?: string | null | undefined }

export const resourcePage: KindPage<ResourceColumns> = {
  name: ({ category }) => labelOf(resourceCategories, category),
  facts: ({ category }) => [{ name: 'Catégorie', value: labelOf(resourceCategories, category) }],
}
