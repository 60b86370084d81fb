import type { KindImporting } from '../interface/importing'

/** Each section of a file is a slide. */
export const importTraining: KindImporting = (sections) => ({
  slides: sections.map(({ title, content }) => ({ layout: 'content', title, content })),
})
