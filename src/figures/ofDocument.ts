import type { ItemContent } from '../kinds/newsletter/content'
import type { ResolvedContent } from '../kinds/contents'
import { dateFr, dateTimeFr } from '../dates/french'
import { fileFacts } from '../render/fileFacts'
import { isSafeUrl } from '../richText/model/urls'
import { relationTypes } from '../vocabulary/documents'
import { partsOf, type ContentPart } from './ofContent'
import type { Writing } from './ofRichText'
import type { Piece } from './piece'

const lines = (place: string, texts: readonly string[]): Piece[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ text, place }))

const joined = (...texts: string[]): string => texts.filter((text) => text !== '').join(', ')

/** What stands behind the parts of a document: files, related documents, legal basis, sources, authors. */
const endPieces = (content: ResolvedContent, writing: Writing): Piece[] => [
  ...lines(
    'Pièces jointes',
    content.attachments.flatMap(({ title, file }) =>
      file ? [`${title || file.name} ${writing === 'marked' ? fileFacts(file) : ''}`] : [],
    ),
  ),
  ...lines(
    'Documents liés',
    content.relations.map(({ type, reference }) => `${relationTypes.labels[type]} : ${reference}`),
  ),
  ...lines(
    'Cadre légal',
    content.legalBasis.map(({ text, citation }) => `${text} (${citation})`),
  ),
  ...lines(
    'Sources',
    content.references.map(({ label, source, dateRead }) =>
      joined(label, source, dateRead === '' ? '' : `consulté le ${dateFr(dateRead)}`),
    ),
  ),
  ...lines(
    'Auteurs',
    content.authors.map((author) => joined(author.name, author.function, author.organisation)),
  ),
]

const partPieces = ({ title, text, beside }: ContentPart): Piece[] => [
  ...lines(title, [title]),
  ...text,
  ...beside,
]

/** « L’essentiel » comes first on the page, then for whom the protocol is. */
const protocolPieces = (
  content: Extract<ResolvedContent, { kind: 'protocol' }>,
  writing: Writing,
): Piece[] => {
  const parts = partsOf(content, writing).map((part, index) => ({
    part,
    isFirst: content.sections[index]?.kind === 'keyPoints',
  }))
  return [
    ...parts.filter(({ isFirst }) => isFirst).flatMap(({ part }) => partPieces(part)),
    ...lines('Population concernée', [content.population]),
    ...parts.filter(({ isFirst }) => !isFirst).flatMap(({ part }) => partPieces(part)),
  ]
}

const itemPieces = (item: ItemContent | undefined, part: ContentPart): Piece[] => {
  const { title, text } = part
  const about = item?.reference
    ? `Document ${item.reference}${item.release ? `, version ${item.release.number}` : ''}`
    : ''
  const when = item?.date ? dateTimeFr(item.date) : ''
  return [...lines(title, [title, when]), ...text, ...lines(title, [about])]
}

const ownPieces = (content: ResolvedContent, writing: Writing): Piece[] => {
  switch (content.kind) {
    case 'protocol':
      return protocolPieces(content, writing)
    case 'training': {
      const { objectives, durationMinutes } = content
      const duration = durationMinutes === null ? '' : `${String(durationMinutes)} minutes.`
      return [
        ...lines('Objectifs', [...objectives, duration]),
        ...partsOf(content, writing).flatMap(partPieces),
      ]
    }
    case 'newsletter': {
      const [editorial, ...items] = partsOf(content, writing)
      return [
        ...(editorial ? partPieces(editorial) : []),
        ...items.flatMap((part, index) => itemPieces(content.items[index], part)),
      ]
    }
    case 'resource': {
      const { file, url } = content
      const facts = file && writing === 'marked' ? fileFacts(file) : ''
      return [
        ...partsOf(content, writing).flatMap(({ text }) => text),
        ...lines('Accès à la ressource', [
          file ? `${file.name} ${facts}` : '',
          isSafeUrl(url) ? url : '',
        ]),
      ]
    }
  }
}

/** What a whole published document must say between its head and its signatures, piece by piece. */
export const piecesOfDocument = (content: ResolvedContent, writing: Writing): Piece[] => [
  ...ownPieces(content, writing),
  ...endPieces(content, writing),
]
