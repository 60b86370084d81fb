import type { Cell } from './moves'

/** What a grid held before a change, and the cell in which one was. */
export type Step = { rows: string[][]; cell: Cell }

export type History = {
  past: Step[]
  future: Step[]
  /** The cell in which one goes on typing: its letters are one change. */
  typing: Cell | null
}

export const emptyHistory: History = { past: [], future: [], typing: null }

const mostSteps = 100

const isSame = (a: Cell | null, b: Cell): boolean => a?.row === b.row && a.column === b.column

/** Keeps what was there before a change; letters that follow one another in a cell are one change. */
export const remember = (history: History, step: Step, isTyping: boolean): History => {
  if (isTyping && isSame(history.typing, step.cell)) return history
  return {
    past: [...history.past, step].slice(-mostSteps),
    future: [],
    typing: isTyping ? step.cell : null,
  }
}

/** Ends the change that is being typed, as when one goes to another cell. */
export const pause = (history: History): History => ({ ...history, typing: null })

/** The step to go back to, and the history afterwards; null when nothing was changed. */
export const undo = (
  history: History,
  rows: string[][],
): { step: Step; history: History } | null => {
  const step = history.past.at(-1)
  if (step === undefined) return null
  return {
    step,
    history: {
      past: history.past.slice(0, -1),
      future: [{ rows, cell: step.cell }, ...history.future],
      typing: null,
    },
  }
}

/** The step to go on to again; null when nothing was undone. */
export const redo = (
  history: History,
  rows: string[][],
): { step: Step; history: History } | null => {
  const [step, ...future] = history.future
  if (step === undefined) return null
  return {
    step,
    history: { past: [...history.past, { rows, cell: step.cell }], future, typing: null },
  }
}
