import * as example from '../../publicApi/openapi/examples/shared'
import { absoluteHtml } from '../../publicApi/serializers/links'
import { type Rendering } from '../../publicApi/serializers/parts'
import type { KindServing } from '../interface/serving'
import type { NewsletterColumns, ListedNewsletter, PublicNewsletter } from './schema'

type Item = NewsletterColumns['items'][number]

const isNamedWithdrawn = (
  { reference, number }: Item,
  isWithdrawn: Rendering['isWithdrawn'],
): boolean => reference !== null && isWithdrawn?.({ reference, number }) === true

/** A newsletter item as the public reads it, its addresses made absolute. */
const publicItem = (
  item: Item,
  { publicUrl, isWithdrawn }: Rendering,
): PublicNewsletter['items'][number] => ({
  id: item.key,
  key: item.key,
  type: item.type,
  title: item.title,
  html: absoluteHtml(item.html, publicUrl),
  text: item.text,
  ...(item.reference !== null && { reference: item.reference }),
  ...(item.number !== null && { number: item.number }),
  ...(item.date !== null && { date: item.date }),
  ...(isNamedWithdrawn(item, isWithdrawn) && { withdrawn: true }),
})

export const newsletterServing: KindServing<PublicNewsletter, ListedNewsletter, NewsletterColumns> =
  {
    release: ({ head, presentation, sources }, stored, rendering) => ({
      ...head,
      kind: 'newsletter',
      ...presentation,
      year: stored.year,
      issue: stored.issue,
      editorial: {
        html: absoluteHtml(stored.editorial.html, rendering.publicUrl),
        text: stored.editorial.text,
      },
      items: stored.items.map((item) => publicItem(item, rendering)),
      ...sources,
    }),
    listed: ({ items: _items, ...listed }) => listed,
    graphQL: {
      fields: {
        year: true,
        issue: true,
        editorial: ['html', 'text'],
        items: ['key', 'type', 'title', 'html', 'text', 'reference', 'number', 'date'],
      },
      searchable: ['year', 'issue'],
    },
    latest: {
      summary: 'The newest issue of the newsletter',
      description: 'The issue of the latest year that came out last.',
      gives: 'The newest issue in force.',
    },
    example: {
      reference: 'LET-2026-T3',
      identifier: 'urn:uuid:5d0f7b0e-8f0c-4a7c-a1b5-5a1b5a4a3c03',
      kind: 'newsletter',
      title: 'La lettre, automne 2026',
      summary: 'Ce qui a changé.',
      ...example.shared,
      reviewDueAt: null,
      reviewState: 'none',
      year: 2026,
      issue: 'T3',
      editorial: example.words,
      items: [
        {
          id: 'i1',
          key: 'i1',
          type: 'release',
          title: 'Administration du MEOPA',
          ...example.words,
          reference: 'PRO-MEOPA-001',
          number: '2.0',
        },
      ],
      links: example.linksOf('newsletter', 'LET-2026-T3'),
    },
  }
