import type { ListPlace } from './listPlace'

type Open = { list: string; level: number; left: number; depth: number }

/** Closer than this, two indents look alike. */
const tolerance = 100
/** Word's usual indent of a level. */
const usualIndent = 720

/**
 * How deep each of some neighbouring items stands. In one list its level says so; a list of its own
 * that is indented more than the item before it stands under that item, whatever level it calls itself.
 */
export const depthsOf = (places: ListPlace[]): number[] => {
  const open: Open[] = []
  return places.map(({ list, level, left = (level + 1) * usualIndent }) => {
    const same = open.findLastIndex((item) => item.list === list)
    const found = open[same]
    if (found !== undefined) {
      open.length = same + 1
      while (open.at(-1)?.list === list && (open.at(-1)?.level ?? 0) > level) open.pop()
      const above = open.at(-1)
      if (above?.list === list && above.level === level) {
        above.left = left
        return above.depth
      }
      const base =
        above?.list === list ? above.depth + level - above.level : found.depth - found.level + level
      return push(open, { list, level, left, depth: Math.max(base, 0) })
    }
    while (open.length > 0 && (open.at(-1)?.left ?? 0) > left + tolerance) open.pop()
    const above = open.at(-1)
    if (above === undefined) return push(open, { list, level, left, depth: level })
    const isUnder = left > above.left + tolerance
    const depth = isUnder ? above.depth + 1 : above.depth
    if (!isUnder) open.pop()
    return push(open, { list, level, left, depth })
  })
}

const push = (open: Open[], item: Open): number => {
  open.push(item)
  return item.depth
}
