import type { KeyRule } from '../../src/kinds/interface/collection'
import type { Members } from '../../src/payloadFields/row'

type Keys = { taken: Set<string>; reserved: ReadonlySet<string> }

const keyOf = (row: Members): string | undefined =>
  typeof row['key'] === 'string' && row['key'] !== '' ? row['key'] : undefined

const freshKey = (base: string, { taken, reserved }: Keys): string => {
  const isFree = (key: string) => !taken.has(key) && !reserved.has(key)
  let key = base
  for (let number = 2; !isFree(key); number += 1) key = `${base}-${String(number)}`
  return key
}

/**
 * Gives every row a key that stays with it: a key that the document already has is kept, a row that
 * comes without one takes that of the row that it looks like, and a new row gets a new one. Nothing
 * here is random, so that the sample library has the same keys every time.
 */
export const assignKeys = (
  rows: readonly Members[],
  { previous, rule }: { previous: readonly Members[]; rule: KeyRule },
): Members[] => {
  const reserved = new Set(previous.flatMap((row) => keyOf(row) ?? []))
  const taken = new Set<string>()
  const take = (key: string | undefined): string | undefined => {
    if (key === undefined || !reserved.has(key) || taken.has(key)) return undefined
    taken.add(key)
    return key
  }
  const kept = rows.map((row) => take(keyOf(row)))
  const inherited = rows.map((row, index) => {
    if (kept[index] !== undefined) return kept[index]
    const alike = previous.find((before) => {
      const key = keyOf(before)
      return key !== undefined && !taken.has(key) && rule.likeness(before) === rule.likeness(row)
    })
    return alike && take(keyOf(alike))
  })
  return rows.map((row, index) => {
    const key = inherited[index] ?? freshKey(rule.base(row), { taken, reserved })
    taken.add(key)
    return { ...row, key }
  })
}
