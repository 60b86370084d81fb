import { leftSentences, type Placed } from './placePasted'

/** What is said below a grid until its author has read it. */
export type Said = { title: string; sentences: string[]; isUndoable?: true }

export const pastedTitle = 'Le texte est collé, à relire\u00A0:'

/** What a paste into a grid left out, and the cells that have no column, whole; null when all is in its place. */
export const pasteNotice = (notice: readonly string[], left: Placed['left']): Said | null => {
  if (notice.length === 0 && left.length === 0) return null
  const isShort = left.length > 0
  return {
    title: isShort ? 'Le tableau copié a plus de colonnes que celui-ci\u00A0:' : pastedTitle,
    sentences: [...leftSentences(left), ...notice],
    ...(isShort && { isUndoable: true }),
  }
}

/** A row that was removed with what stood in it. */
export const removedNotice = (row: number, words: readonly string[]): Said => ({
  title: `Ligne ${String(row + 1)} supprimée\u00A0:`,
  sentences: [words.map((word) => `«\u00A0${word}\u00A0»`).join(', ')],
  isUndoable: true,
})
