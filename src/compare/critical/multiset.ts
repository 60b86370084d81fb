/** What one list has more than another, each as often as it has it more. */
export const beyond = (one: readonly string[], other: readonly string[]): string[] => {
  const left = new Map<string, number>()
  for (const value of other) left.set(value, (left.get(value) ?? 0) + 1)
  return one.filter((value) => {
    const count = left.get(value) ?? 0
    left.set(value, count - 1)
    return count <= 0
  })
}

/** The values of a list that stand in it once. */
export const singles = (values: readonly string[]): Set<string> => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values) (seen.has(value) ? twice : seen).add(value)
  return new Set([...seen].filter((value) => !twice.has(value)))
}

/** Whether two lists say the same in the same order. */
export const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])
