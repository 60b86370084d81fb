import type { RichText } from '../richText/model/nodes'
import { piecesOfRichText } from './ofRichText'
import type { Piece } from './piece'

/** What an import would store, as far as its figures go. */
export type Imported = {
  /** The title, when it was taken out of the text. */
  title: string
  sections: readonly { title: string; isTitled: boolean; content: RichText }[]
}

/**
 * The figures of what an import made. The title of a section repeats the headings that it stands under: what the
 * section before repeated too is said once in the file.
 */
export const piecesOfImport = ({ title, sections }: Imported): Piece[] => {
  let above: string[] = []
  return [
    ...(title === '' ? [] : [{ place: 'Titre', text: title, floats: true }]),
    ...sections.flatMap((section): Piece[] => {
      const headings = section.title.split(' – ')
      const shared = headings.findIndex((heading, index) => heading !== above[index])
      const repeated = shared === -1 ? headings.length : shared
      const isAdded = !section.isTitled || / \(suite \d+\)$/.test(section.title)
      above = headings
      return [
        ...headings.map((text, index) => ({
          place: section.title,
          text,
          ...((isAdded || index < repeated) && { isOptional: true }),
        })),
        ...piecesOfRichText(section.content, section.title, 'imported')
          .filter(({ text }) => text !== '')
          .map((piece, index) => ({ ...piece, paragraph: index + 1 })),
      ]
    }),
  ]
}
