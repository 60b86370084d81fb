import { isRecord } from '../../../input/isRecord'

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** Whether two sets of fields of a block say the same; what is empty may as well be missing. */
export const areSameFields = (one: unknown, other: unknown): boolean => {
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other)
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length && one.every((row, index) => areSameFields(row, other[index]))
    )
  }
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...names].every((name) => areSameFields(one[name], other[name]))
  }
  return one === other
}
