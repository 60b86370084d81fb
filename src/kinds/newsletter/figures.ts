import { dateTimeFr } from '../../dates/french'
import { claimsOfRows } from '../../figures/claims'
import { piecesOfRichText, type Writing } from '../../figures/ofRichText'
import { lines, partPieces, type ContentPart } from '../../figures/parts'
import type { Piece } from '../../figures/piece'
import type { KindFigures } from '../interface/figures'
import type { ItemContent, NewsletterContent } from './content'
import type { NewsletterFields } from './rendering'

const editorialPart = ({ editorial }: NewsletterContent, writing: Writing): ContentPart => ({
  path: 'editorial',
  title: 'Éditorial',
  text: piecesOfRichText(editorial, 'Éditorial', writing),
  beside: [],
})

const nameOf = (index: number): string => `Rubrique ${String(index + 1)}`

const titleOfItem = (item: ItemContent, index: number): string =>
  [item.title, item.release?.title ?? '', item.reference].find((words) => words.trim() !== '') ??
  nameOf(index)

const itemParts = ({ items }: NewsletterContent, writing: Writing): ContentPart[] =>
  items.map((item, index) => {
    const title = titleOfItem(item, index)
    const own = piecesOfRichText(item.content, title, writing)
    return {
      path: `items.${String(index)}.content`,
      title,
      text: own.length > 0 ? own : lines(title, [item.release?.summary ?? '']),
      beside: [],
    }
  })

const partsOf = (content: NewsletterContent, writing: Writing): ContentPart[] => [
  editorialPart(content, writing),
  ...itemParts(content, writing),
]

const itemPieces = (item: ItemContent | undefined, { title, text }: ContentPart): Piece[] => {
  const about = item?.reference
    ? `Document ${item.reference}${item.release ? `, version ${item.release.number}` : ''}`
    : ''
  const when = item?.date ? dateTimeFr(item.date) : ''
  return [...lines(title, [title, when]), ...text, ...lines(title, [about])]
}

export const newsletterFigures: KindFigures<NewsletterContent, NewsletterFields> = {
  wholeField: 'editorial',
  parts: partsOf,
  document: (content, writing) => [
    ...partPieces(editorialPart(content, writing)),
    ...itemParts(content, writing).flatMap((part, index) => itemPieces(content.items[index], part)),
  ],
  claims: (content, fields) =>
    claimsOfRows(
      { marked: partsOf(content, 'marked'), plain: partsOf(content, 'plain') },
      [
        { ...fields.editorial, title: 'Éditorial' },
        ...fields.items.map((item, index) => ({
          ...item,
          title: item.title.trim() === '' ? nameOf(index) : item.title,
        })),
      ],
      'items',
    ),
}
