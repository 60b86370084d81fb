import { codedList, type CodeOf } from '../../vocabulary/codes'

/** Layouts of a training slide. */
export const slideLayouts = codedList({
  title: 'Titre',
  content: 'Texte',
  twoColumns: 'Texte et image',
  image: 'Image',
  video: 'Vidéo',
  quiz: 'Question',
})
export type SlideLayout = CodeOf<typeof slideLayouts>
