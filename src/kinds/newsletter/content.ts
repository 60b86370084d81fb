import { canonicalRichText } from '../../content/canonicalRichText'
import type { HashVersion } from '../../content/hashVersion'
import { keyed } from '../../content/keyed'
import type { Lookups } from '../../content/lookups'
import { isBlank, missingInText } from '../../content/missingInText'
import { isGiven, need } from '../../content/needs'
import { readMoment, readNumber, readRows, readText } from '../../content/read'
import { sharedContent, textWithFiles } from '../../content/shared'
import type { SharedContent } from '../../content/types'
import type { FieldIssue } from '../../errors/createError'
import type { JsonRecord } from '../../richText/model/guards'
import type { RichText } from '../../richText/model/nodes'
import type { KindContent } from '../interface/content'
import { newsletterItemTypes, type NewsletterItemType } from './codes'
import { findOutdated } from './outdated'
import { snapshotOf, type ItemRelease } from './snapshots'

export type ItemContent = {
  key: string
  type: NewsletterItemType
  title: string
  /** The reference that was given; empty for other types. */
  reference: string
  /** Null when no release with that reference was in force then. */
  release: ItemRelease | null
  content: RichText | null
  /** ISO 8601 in UTC, or empty. */
  date: string
}

export type NewsletterContent = SharedContent & {
  kind: 'newsletter'
  year: number | null
  issue: string
  editorial: RichText | null
  items: ItemContent[]
}

const itemOf = (row: JsonRecord, lookups: Lookups): ItemContent => {
  const type = newsletterItemTypes.is(row['type']) ? row['type'] : 'article'
  const reference = type === 'release' ? readText(row, 'release') : ''
  return {
    key: readText(row, 'key'),
    type,
    title: readText(row, 'title'),
    reference,
    release: reference === '' ? null : snapshotOf(row),
    content: textWithFiles(lookups, row, 'content'),
    date: readMoment(row, 'date'),
  }
}

const canonicalItem = (item: ItemContent, version: HashVersion) => ({
  ...keyed(item.key, version),
  type: item.type,
  title: item.title,
  release: version === 1 ? item.reference : (item.release ?? { reference: item.reference }),
  content: canonicalRichText(item.content, version),
  date: item.date,
})

const missingInItem = (item: ItemContent, index: number): FieldIssue[] => {
  const path = `items.${String(index)}`
  const saysSomething = isGiven(item.title) || !isBlank(item.content)
  return [
    ...(item.type === 'release'
      ? need(
          item.release !== null,
          `${path}.release`,
          'Indiquez la référence d’un document en vigueur.',
        )
      : need(saysSomething, `${path}.title`, 'Cette rubrique est vide.')),
    ...missingInText(item.content, `${path}.content`),
  ]
}

/** An issue of the newsletter: its editorial, and its items. */
export const newsletterContent: KindContent<NewsletterContent> = {
  resolve: (doc, lookups) => ({
    ...sharedContent(doc, lookups),
    kind: 'newsletter',
    year: readNumber(doc, 'year'),
    issue: readText(doc, 'issue'),
    editorial: textWithFiles(lookups, doc, 'editorial'),
    items: readRows(doc, 'items').map((row) => itemOf(row, lookups)),
  }),
  canonical: (content, version) => ({
    year: content.year,
    issue: content.issue,
    editorial: canonicalRichText(content.editorial, version),
    items: content.items.map((item) => canonicalItem(item, version)),
  }),
  missing: (content) => [
    ...need(!isBlank(content.editorial), 'editorial', 'Rédigez l’éditorial.'),
    ...missingInText(content.editorial, 'editorial'),
    ...need(content.items.length > 0, 'items', 'Ajoutez une rubrique au moins.'),
    ...content.items.flatMap(missingInItem),
  ],
  outdated: (req, { items }) => findOutdated(req, items),
}
