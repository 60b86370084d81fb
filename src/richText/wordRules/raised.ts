/** Less is a touch to the look of a line; nobody reads it as an exponent. */
const leastShift = 2
/** Longer than any exponent or index. */
const longestShifted = 16

/** Whether a text that stands so many half points above its line (below it when negative) reads as an exponent or an index. */
export const shiftOf = (
  halfPoints: number,
  text: string,
): 'subscript' | 'superscript' | undefined => {
  if (Math.abs(halfPoints) < leastShift || text.length > longestShifted) return undefined
  return halfPoints > 0 ? 'superscript' : 'subscript'
}
