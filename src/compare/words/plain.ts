import { deleted, inserted } from '../marks'
import { diffTokens } from './diffTokens'
import { tokensOf, type Token } from './tokens'

const around = (marks: { open: string; close: string }, text: string): string =>
  text === '' ? '' : `${marks.open}${text}${marks.close}`

/** Words that are in the new text only. */
export const asInserted = (text: string): string => around(inserted, text)
/** Words that are in the old text only. */
export const asDeleted = (text: string): string => around(deleted, text)

/** How many characters at the end of two replaced tokens are one unit of both: « [3→30] mg ». */
export const sharedUnit = (before: string, after: string): number => {
  const [old] = tokensOf(before).slice(-1)
  const [now] = tokensOf(after).slice(-1)
  if (old?.unit == null || now?.unit == null) return 0
  const unit = before.slice(old.unit)
  const isSame = unit === after.slice(now.unit)
  return isSame && before.slice(0, old.unit) !== after.slice(0, now.unit) ? unit.length : 0
}

/** Two texts in one, with marks around what is in one of them only. */
export const mergePlain = (before: string, after: string): string => {
  if (before === after) return after
  const cut = (text: string) => (token: Token) => text.slice(token.start, token.end)
  const old = tokensOf(before).map(cut(before))
  const now = tokensOf(after).map(cut(after))
  const stretches = diffTokens(old, now)
  if (!stretches) return asDeleted(before) + asInserted(after)
  return stretches
    .map((stretch) => {
      const was = old.slice(...stretch.before).join('')
      const is = now.slice(...stretch.after).join('')
      if (stretch.isSame) return is
      const unit = sharedUnit(was, is)
      const end = unit === 0 ? '' : is.slice(-unit)
      return (
        asDeleted(was.slice(0, was.length - unit)) + asInserted(is.slice(0, is.length - unit)) + end
      )
    })
    .join('')
}
