import type { ItemContent } from '../kinds/newsletter/content'
import type { ResolvedContent } from '../kinds/contents'
import type { SectionContent } from '../kinds/protocol/content'
import type { SlideContent } from '../kinds/training/content'
import { sectionKinds } from '../kinds/protocol/sectionKinds'
import { piecesOfRichText, type Writing } from './ofRichText'
import type { Piece } from './piece'

/** One part of a document: a section, a slide, an item, or the text of one without parts. */
export type ContentPart = {
  /** Its field in the working copy. */
  path: string
  title: string
  /** The rich text alone, and what stands beside it. */
  text: Piece[]
  beside: Piece[]
}

const line = (text: string, place: string): Piece[] => (text.trim() === '' ? [] : [{ text, place }])

const sectionPart = (section: SectionContent, index: number, writing: Writing): ContentPart => {
  const title =
    section.title.trim() === '' ? sectionKinds.labels[section.kind ?? 'other'] : section.title
  return {
    path: `sections.${String(index)}.content`,
    title,
    text: piecesOfRichText(section.content, title, writing),
    beside: [],
  }
}

const slidePart = (slide: SlideContent, index: number, writing: Writing): ContentPart => {
  const title = slide.title.trim() === '' ? `Diapositive ${String(index + 1)}` : slide.title
  return {
    path: `slides.${String(index)}.content`,
    title,
    text: [
      ...piecesOfRichText(slide.content, title, writing),
      ...line(slide.image?.alt ?? '', title),
    ],
    beside: line(slide.notes, title),
  }
}

const titleOfItem = (item: ItemContent, index: number): string =>
  [item.title, item.release?.title ?? '', item.reference].find((words) => words.trim() !== '') ??
  `Rubrique ${String(index + 1)}`

const itemPart = (item: ItemContent, index: number, writing: Writing): ContentPart => {
  const title = titleOfItem(item, index)
  const own = piecesOfRichText(item.content, title, writing)
  return {
    path: `items.${String(index)}.content`,
    title,
    text: own.length > 0 ? own : line(item.release?.summary ?? '', title),
    beside: [],
  }
}

/** The parts of a content, in the order in which the authors put them. */
export const partsOf = (content: ResolvedContent, writing: Writing = 'marked'): ContentPart[] => {
  switch (content.kind) {
    case 'protocol':
      return content.sections.map((section, index) => sectionPart(section, index, writing))
    case 'training':
      return content.slides.map((slide, index) => slidePart(slide, index, writing))
    case 'newsletter':
      return [
        {
          path: 'editorial',
          title: 'Éditorial',
          text: piecesOfRichText(content.editorial, 'Éditorial', writing),
          beside: [],
        },
        ...content.items.map((item, index) => itemPart(item, index, writing)),
      ]
    case 'resource':
      return [
        {
          path: 'content',
          title: 'Contenu',
          text: piecesOfRichText(content.content, 'Contenu', writing),
          beside: [],
        },
      ]
  }
}

/** All that the parts of a content say: what a figure of a Word file must be found in. */
export const piecesOfContent = (content: ResolvedContent): Piece[] => [
  ...line(content.title, 'Titre').map((piece) => ({ ...piece, floats: true })),
  ...partsOf(content).flatMap(({ title, text, beside }) => [
    ...line(title, title),
    ...text,
    ...beside,
  ]),
]
