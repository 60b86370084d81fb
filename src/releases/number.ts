import type { ChangeType } from '../vocabulary/workflow'

/** A release number, such as 1.0 or 2.3. */
export type ReleaseNumber = { major: number; minor: number }

const pattern = /^([1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/
const minorsPerMajor = 10_000

/** Reads `2.3`; null when it is not a release number. */
export const parseNumber = (text: string): ReleaseNumber | null => {
  const parts = pattern.exec(text)
  return parts ? { major: Number(parts[1]), minor: Number(parts[2]) } : null
}

/** Writes a number as people read it. */
export const formatNumber = ({ major, minor }: ReleaseNumber): string =>
  `${String(major)}.${String(minor)}`

/** One integer that sorts as the numbers do. */
export const orderOf = ({ major, minor }: ReleaseNumber): number => major * minorsPerMajor + minor

/**
 * The number of the next release: 1.0 first, or the one that was asked for; then after the highest
 * ever used, withdrawn ones included, so that no number is used twice.
 */
export const nextNumber = ({
  used,
  changeType,
  requested,
}: {
  used: readonly ReleaseNumber[]
  changeType: ChangeType
  requested?: ReleaseNumber | undefined
}): ReleaseNumber => {
  const highest = used.toSorted((a, b) => orderOf(b) - orderOf(a))[0]
  if (!highest) return requested ?? { major: 1, minor: 0 }
  return changeType === 'major'
    ? { major: highest.major + 1, minor: 0 }
    : { major: highest.major, minor: highest.minor + 1 }
}
