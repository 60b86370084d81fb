import { dateFr } from '../dates/french'
import type { ResolvedContent } from '../kinds/contents'
import { figuresOf } from '../kinds/figures'
import { fileFacts } from '../render/fileFacts'
import { relationTypes } from '../vocabulary/documents'
import type { Writing } from './ofRichText'
import { lines } from './parts'
import type { Piece } from './piece'

const joined = (...texts: string[]): string => texts.filter((text) => text !== '').join(', ')

/** What stands behind the parts of a document: files, related documents, legal basis, sources, authors. */
const endPieces = (content: ResolvedContent, writing: Writing): Piece[] => [
  ...lines(
    'Pièces jointes',
    content.attachments.flatMap(({ title, file }) =>
      // In plain text its address stands in brackets, which a stroke at the end of a title would lean on.
      file ? [`${title || file.name} ${writing === 'marked' ? fileFacts(file) : '( )'}`] : [],
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

/** What a whole published document must say between its head and its signatures, piece by piece. */
export const piecesOfDocument = (content: ResolvedContent, writing: Writing): Piece[] => [
  ...figuresOf(content.kind).document(content, writing),
  ...endPieces(content, writing),
]
