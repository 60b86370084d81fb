import { scaleFacts } from '../facts'

/** « Quelle échelle ? » */
export const choosePath = `/${scaleFacts.path}`

/** Where people read a scale. */
export const scalePath = (reference: string): string =>
  `${choosePath}/${encodeURIComponent(reference)}`

/** The sheet of a scale, to be printed for a patient file. */
export const sheetPath = (reference: string): string => `${scalePath(reference)}/sheet`
