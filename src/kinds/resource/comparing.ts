import { mergeOwnText } from '../../compare/contents/desk'
import { compareHead } from '../../compare/contents/head'
import { asIs, fileWords, mergeShared } from '../../compare/contents/shared'
import { labelOf } from '../../vocabulary/codes'
import type { KindComparing } from '../interface/comparing'
import { resourceCategories } from './codes'
import type { ResourceContent } from './content'

export const resourceComparing: KindComparing<ResourceContent> = {
  merge: (desk, { before, after }) => ({
    ...mergeShared(desk, { before, after }),
    kind: 'resource',
    category: compareHead(
      desk,
      { field: 'category', label: 'Catégorie' },
      {
        before: before.category,
        after: after.category,
        words: (category) => labelOf(resourceCategories, category),
      },
    ),
    content: mergeOwnText(
      desk,
      { id: 'contenu', title: 'Contenu' },
      { before: before.content, after: after.content },
    ),
    file: compareHead(
      desk,
      { field: 'file', label: 'Fichier' },
      { before: before.file, after: after.file, words: fileWords },
    ),
    url: compareHead(
      desk,
      { field: 'url', label: 'Adresse' },
      { before: before.url, after: after.url, words: asIs },
    ),
  }),
  keep: (content) => content,
}
