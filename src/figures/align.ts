/** One step from one list to another: what stands in both, in the first only, in the second only. */
export type Step =
  | { type: 'both'; a: number; b: number }
  | { type: 'first'; a: number }
  | { type: 'second'; b: number }

/** Beyond so many differences, two lists are no versions of one text, and finding the best way takes too long. */
const mostSteps = 1500

/**
 * The shortest way from one list to another (Myers 1986). Null for lists that have next to nothing in common.
 */
export const align = (first: readonly string[], second: readonly string[]): Step[] | null => {
  let start = 0
  while (start < Math.min(first.length, second.length) && first[start] === second[start]) start += 1
  let end = 0
  while (
    end < Math.min(first.length, second.length) - start &&
    first.at(-1 - end) === second.at(-1 - end)
  ) {
    end += 1
  }
  const middle = shortest(
    first.slice(start, first.length - end),
    second.slice(start, second.length - end),
  )
  if (middle === null) return null
  return [
    ...Array.from({ length: start }, (_, at): Step => ({ type: 'both', a: at, b: at })),
    ...middle.map((step) => moved(step, start)),
    ...Array.from({ length: end }, (_, at): Step => ({
      type: 'both',
      a: first.length - end + at,
      b: second.length - end + at,
    })),
  ]
}

const moved = (step: Step, by: number): Step => {
  switch (step.type) {
    case 'both':
      return { type: 'both', a: step.a + by, b: step.b + by }
    case 'first':
      return { type: 'first', a: step.a + by }
    case 'second':
      return { type: 'second', b: step.b + by }
  }
}

/** How far one comes on each diagonal, by the number of differences. */
const shortest = (first: readonly string[], second: readonly string[]): Step[] | null => {
  const [n, m] = [first.length, second.length]
  const most = Math.min(n + m, mostSteps)
  const reached: Map<number, number>[] = []
  let frontier = new Map<number, number>([[1, 0]])
  for (let steps = 0; steps <= most; steps += 1) {
    const next = new Map<number, number>()
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const below = frontier.get(diagonal - 1) ?? -1
      const above = frontier.get(diagonal + 1) ?? -1
      const goesDown = diagonal === -steps || (diagonal !== steps && below < above)
      let x = goesDown ? above : below + 1
      let y = x - diagonal
      while (x < n && y < m && first[x] === second[y]) {
        x += 1
        y += 1
      }
      next.set(diagonal, x)
      if (x >= n && y >= m) return wayBack([...reached, frontier], { steps, n, m })
    }
    reached.push(frontier)
    frontier = next
  }
  return null
}

type End = { steps: number; n: number; m: number }

const wayBack = (reached: readonly Map<number, number>[], { steps, n, m }: End): Step[] => {
  const way: Step[] = []
  let [x, y] = [n, m]
  for (let left = steps; left >= 0; left -= 1) {
    const frontier = reached[left] ?? new Map<number, number>()
    const diagonal = x - y
    const below = frontier.get(diagonal - 1) ?? -1
    const above = frontier.get(diagonal + 1) ?? -1
    const goesDown = diagonal === -left || (diagonal !== left && below < above)
    const fromX = left === 0 ? 0 : goesDown ? above : below
    const fromY = left === 0 ? 0 : fromX - (goesDown ? diagonal + 1 : diagonal - 1)
    while (x > fromX && y > fromY) {
      x -= 1
      y -= 1
      way.push({ type: 'both', a: x, b: y })
    }
    if (left === 0) break
    if (goesDown) {
      y -= 1
      way.push({ type: 'second', b: y })
    } else {
      x -= 1
      way.push({ type: 'first', a: x })
    }
  }
  return way.reverse()
}
