import { readingPath } from '../../../site/paths'
import { scaleFacts } from '../facts'

/** « Quelle échelle ? » */
export const choosePath = `/${scaleFacts.path}`

/** The sheet of a scale, to be printed for a patient file. */
export const sheetPath = (reference: string): string => `${readingPath('scale', reference)}/sheet`
