/** The place of a paragraph in a list. */
export type ListPlace = {
  isOrdered: boolean
  /** 0 for the outermost. */
  level: number
  /** The number that Word counts, restarts and given starts counted in. */
  value: number
  /** The list that it belongs to, as Word tells lists apart. */
  list: string
  /** What Word shows before the text, when no number or bullet of ours says the same. */
  label: string | undefined
  /** Where its text begins, in twentieths of a point; undefined when the list does not say. */
  left?: number | undefined
}
