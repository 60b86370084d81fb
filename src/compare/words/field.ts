import { own } from '../marks'
import { asDeleted, asInserted, mergePlain } from './plain'

const isBlank = (text: string): boolean => text.trim() === ''

/**
 * Two plain texts of one field in one. Where the renderer frames what is given (a label, brackets, a line), the frame
 * comes and goes with the words.
 */
export const mergeField = (before: string, after: string, isFramed: boolean): string => {
  if (before === after) return after
  if (isBlank(before) && isBlank(after)) return after
  if (isBlank(before)) return isFramed ? own.added + after : asInserted(after)
  if (isBlank(after)) return isFramed ? own.removed + before : asDeleted(before)
  return mergePlain(before, after)
}
