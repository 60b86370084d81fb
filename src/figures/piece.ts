/**
 * One paragraph, cell or line, whose figures stand together. In `text`, what is raised is written `^{6}` and what is
 * lowered `_{2}`.
 */
export type Piece = {
  /** Where it stands, for people. */
  place: string
  text: string
  /** Its column, from 0, when it stands in a table. */
  column?: number
  /** Which paragraph, cell or line of its place it is, from 1. */
  paragraph?: number
  /** It may stand anywhere: a note, a text box, the title. */
  floats?: boolean
  /** What is said again, or only here: it may be absent on the other side. */
  isOptional?: boolean
}

const raisedFigures = /^(?=.*[\d+\-\u2212\u2013n])[\d+\-\u2212\u2013n.,\s]+$/u
const loweredFigures = /^[\d+\-\u2212\u2013]+$/u

const placed = (text: string, [mark, figures]: readonly [string, RegExp]): string => {
  const inside = text.trim()
  if (!figures.test(inside)) return text
  const at = text.indexOf(inside)
  return `${text.slice(0, at)}${mark}{${inside}}${text.slice(at + inside.length)}`
}

/** Raised text: a power or an index above; letters, as in « 1er », read alike on the line. */
export const raised = (text: string): string => placed(text, ['^', raisedFigures])

/** Lowered text. */
export const lowered = (text: string): string => placed(text, ['_', loweredFigures])
