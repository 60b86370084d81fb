const most = 200
const longest = 300

/**
 * Remembers what a function made of a few hundred short texts that many clients send alike; when there are more, it
 * begins afresh, so that nobody fills it.
 */
export const memoizeShort = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (text.length > longest) return made
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
