import { isRecord } from '../input/isRecord'

/*
 * What a merged content says of its own words: characters for private use, which pass through the renderer like letters
 * and become elements when it has done its work. None is in what comes from outside: see `withoutMarks`.
 */

/** Around words inside one run of text. */
export const inserted = { open: '\u{10F800}', close: '\u{10F801}' } as const
export const deleted = { open: '\u{10F802}', close: '\u{10F803}' } as const

/** Said of the element that holds the mark, with whatever the renderer writes around the words. */
export const own = { added: '\u{10F810}', removed: '\u{10F811}' } as const
/** Said of the column of a sheet, whose head the renderer writes. */
export const column = { added: '\u{10F814}', removed: '\u{10F815}' } as const

type Scope = { added: string; removed: string; movedHere: string; movedAway: string }

/** Said of the item of a list, or the row of a table, that holds the mark. */
export const row: Scope = {
  added: '\u{10F820}',
  removed: '\u{10F821}',
  movedHere: '\u{10F822}',
  movedAway: '\u{10F823}',
}

/** In a paragraph of its own, before and behind whole blocks. */
export const block = {
  added: '\u{10F830}',
  removed: '\u{10F831}',
  movedHere: '\u{10F832}',
  movedAway: '\u{10F833}',
  changed: '\u{10F834}',
  end: '\u{10F835}',
} as const

/** In the heading of a section, said of all of it. */
export const part = {
  added: '\u{10F840}',
  removed: '\u{10F841}',
  moved: '\u{10F842}',
} as const

/** How a whole thing stands in the merged content. */
export type Presence = keyof Scope

const anyMark = /[\u{10F800}-\u{10F8FF}]/gu

/** Whether a text holds a mark. */
export const hasMark = (text: string): boolean => /[\u{10F800}-\u{10F8FF}]/u.test(text)

/** A text without marks: what is left of none that nobody understood. */
export const unmarked = (text: string): string => text.replaceAll(anyMark, '')

/** Any JSON with the characters that are marks here replaced, wherever they come from. */
export const withoutMarks = (value: unknown): unknown => {
  if (typeof value === 'string') return hasMark(value) ? value.replaceAll(anyMark, '\ufffd') : value
  if (Array.isArray(value)) return value.map(withoutMarks)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withoutMarks(member)]),
  )
}
