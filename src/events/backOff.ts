/** How often and how late something that failed is tried again; times in milliseconds. */
export type BackOff = { first: number; longest: number; tries: number }

export type Verdict =
  { again: true; attempts: number; at: Date } | { again: false; attempts: number }

/** What becomes of something that has now failed once more: another try, each later than the last, or none. */
export const afterFailure = (
  { first, longest, tries }: BackOff,
  { attempts, at }: { attempts: number; at: Date },
): Verdict => {
  const failed = attempts + 1
  if (failed >= tries) return { again: false, attempts: failed }
  const pause = Math.min(first * 2 ** attempts, longest)
  return { again: true, attempts: failed, at: new Date(at.getTime() + pause) }
}

const second = 1000
const minute = 60 * second

/** For consumers: an entry holds up those after it, so not for long. Two minutes in all. */
export const consumerBackOff: BackOff = { first: second, longest: minute, tries: 8 }
