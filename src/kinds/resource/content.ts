import { offered } from '../../content/canonicalFile'
import { canonicalRichText } from '../../content/canonicalRichText'
import { isBlank, missingInText } from '../../content/missingInText'
import { altNeeded, isGiven, need, themeNeeded } from '../../content/needs'
import { readText } from '../../content/read'
import { fileOf, sharedContent, textWithFiles } from '../../content/shared'
import type { FrozenFile, SharedContent } from '../../content/types'
import type { RichText } from '../../richText/model/nodes'
import type { KindContent } from '../interface/content'
import { resourceCategories, type ResourceCategory } from './codes'

export type ResourceContent = SharedContent & {
  kind: 'resource'
  category: ResourceCategory | null
  content: RichText | null
  file: FrozenFile | null
  url: string
}

/** A resource: what it is, and the thing itself, be it a text, a file or an address. */
export const resourceContent: KindContent<ResourceContent> = {
  resolve: (doc, lookups) => ({
    ...sharedContent(doc, lookups),
    kind: 'resource',
    category: resourceCategories.is(doc['category']) ? doc['category'] : null,
    content: textWithFiles(lookups, doc, 'content'),
    file: fileOf(lookups, doc['file']),
    url: readText(doc, 'url'),
  }),
  canonical: (content, version) => ({
    category: content.category,
    content: canonicalRichText(content.content, version),
    file: offered(content.file, version),
    url: content.url,
  }),
  missing: (content) => [
    ...themeNeeded(content),
    ...need(content.category !== null, 'category', 'Choisissez une catégorie.'),
    ...need(
      !isBlank(content.content) || content.file !== null || isGiven(content.url),
      'content',
      'Donnez un texte, un fichier ou une adresse.',
    ),
    ...missingInText(content.content, 'content'),
    ...altNeeded(content.file, 'file'),
  ],
}
