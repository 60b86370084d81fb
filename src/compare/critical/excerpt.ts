const longest = 480
const around = 140

/** Where a text may be cut: between words, never beside a figure. */
const isCut = (text: string, at: number): boolean =>
  text[at] === ' ' &&
  !/\d\S*\s?\S*$/u.test(text.slice(Math.max(0, at - 16), at)) &&
  !/^\s\S*\s?\S*\d/u.test(text.slice(at, at + 16))

const cutBefore = (text: string, from: number): number => {
  for (let at = from; at > 0; at -= 1) if (isCut(text, at)) return at
  return 0
}
const cutAfter = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) if (isCut(text, at)) return at
  return text.length
}

const window = (text: string, start: number, fromEnd: number): string => {
  const first = cutBefore(text, Math.max(0, start - around))
  const last = cutAfter(text, Math.min(text.length, text.length - fromEnd + around))
  return `${first > 0 ? '… ' : ''}${text.slice(first, last).trim()}${last < text.length ? ' …' : ''}`
}

/** Both sides of a change, short enough to read: what did not change is cut far from what did. */
export const excerpt = (before: string, after: string): { before: string; after: string } => {
  if (before === '' || after === '' || Math.max(before.length, after.length) <= longest) {
    return { before, after }
  }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let fromEnd = 0
  while (fromEnd < shorter - start && before.at(-1 - fromEnd) === after.at(-1 - fromEnd))
    fromEnd += 1
  return { before: window(before, start, fromEnd), after: window(after, start, fromEnd) }
}
