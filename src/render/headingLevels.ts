/** Gives each heading the level at which it is set, so that none is skipped whatever the author chose. */
export type HeadingLevels = (tag: string) => number

const deepest = 6

/** Levels from `first` on: a heading stands one below the last one that was larger than it. */
export const headingLevels = (first: number): HeadingLevels => {
  const open: number[] = []
  return (tag) => {
    const asked = Number(tag.slice(1))
    while (open.length > 0 && (open.at(-1) ?? 0) >= asked) open.pop()
    open.push(asked)
    return Math.min(first + open.length - 1, deepest)
  }
}
