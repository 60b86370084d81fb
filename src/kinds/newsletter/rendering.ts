import { dateTimeFr, isoMoment } from '../../dates/french'
import { fragment, htmlOf, rendition, type Press } from '../../render/fragments'
import { html, multiline } from '../../render/markup'
import { anchor, type DocumentPart } from '../../render/parts'
import type { Rendition } from '../../render/renderedShared'
import type { KindRendering } from '../interface/rendering'
import type { NewsletterItemType } from './codes'
import type { ItemContent, NewsletterContent } from './content'

export type RenderedItem = Rendition & {
  key: string
  type: NewsletterItemType
  title: string
  reference: string | null
  number: string | null
  date: string | null
}

export type NewsletterFields = {
  kind: 'newsletter'
  year: number | null
  issue: string
  editorial: Rendition
  items: RenderedItem[]
}

const renderItem = (item: ItemContent, press: Press): RenderedItem => {
  const own = rendition(press, item.content)
  const summary = item.release?.summary ?? ''
  const spoken =
    own.html === '' && summary !== ''
      ? { html: fragment(press, html`<p>${multiline(summary)}</p>`), text: summary }
      : own
  return {
    key: item.key,
    type: item.type,
    title: item.title.trim() === '' ? (item.release?.title ?? item.reference) : item.title,
    ...spoken,
    reference: item.reference === '' ? null : item.reference,
    number: item.release?.number ?? null,
    date: item.date === '' ? null : item.date,
  }
}

const itemPart = (item: RenderedItem, index: number): DocumentPart => {
  const version = item.number === null ? '' : `, version ${item.number}`
  const about = item.reference === null ? '' : `Document ${item.reference}${version}`
  const when = item.date === null ? '' : dateTimeFr(item.date)
  return {
    id: anchor('rubrique', item.key, index),
    title: item.title.trim() === '' ? `Rubrique ${String(index + 1)}` : item.title,
    html: html`${when !== '' && html`<p><time datetime="${isoMoment(item.date)}">${when}</time></p>`}${htmlOf(item)}${about !== '' && html`<p class="source">${about}</p>`}`,
    text: [when, item.text, about].filter((words) => words !== '').join('\n\n'),
  }
}

/** The editorial, then one part an item. */
export const renderNewsletter: KindRendering<NewsletterContent, NewsletterFields> = (
  content,
  press,
) => {
  const editorial = rendition(press, content.editorial)
  const items = content.items.map((item) => renderItem(item, press))
  return {
    fields: {
      kind: 'newsletter',
      year: content.year,
      issue: content.issue,
      editorial,
      items,
    },
    parts: [
      { id: 'editorial', title: 'Éditorial', html: htmlOf(editorial), text: editorial.text },
      ...items.map(itemPart),
    ],
  }
}
