import type { ListQuery, SortKey } from '../schemas/queries'
import type { CachedRelease } from '../store'

const overlaps = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
  wanted === undefined || wanted.some((value) => has.includes(value))

/** Whether a release in force answers to the filters; within one filter any value will do. */
export const matches =
  ({ theme, audience, setting, reviewState, updatedSince }: ListQuery) =>
  ({ listed, changedAt }: Pick<CachedRelease, 'changedAt' | 'listed'>): boolean =>
    overlaps(
      theme,
      listed.themes.map(({ code }) => code),
    ) &&
    overlaps(audience, listed.audience) &&
    overlaps(setting, listed.settings) &&
    (reviewState === undefined || listed.reviewState === reviewState) &&
    (updatedSince === undefined || changedAt.toISOString() >= updatedSince)

const french = new Intl.Collator('fr', { numeric: true })

const compareBy: Readonly<
  Record<SortKey, (a: CachedRelease['listed'], b: CachedRelease['listed']) => number>
> = {
  title: (a, b) => french.compare(a.title, b.title),
  reference: (a, b) => french.compare(a.reference, b.reference),
  effectiveAt: (a, b) => Date.parse(a.effectiveAt) - Date.parse(b.effectiveAt),
  reviewDueAt: (a, b) => Date.parse(a.reviewDueAt ?? '') - Date.parse(b.reviewDueAt ?? ''),
}

const isSortKey = (key: string): key is SortKey => Object.hasOwn(compareBy, key)

/** Sorts; equal ones go by reference, and those without a review date come last either way. */
export const sorted = <Held extends Pick<CachedRelease, 'listed'>>(
  held: readonly Held[],
  sort: ListQuery['sort'],
): Held[] => {
  const descending = sort.startsWith('-')
  const key = descending ? sort.slice(1) : sort
  const compare = compareBy[isSortKey(key) ? key : 'effectiveAt']
  const missing = ({ listed }: Held): number =>
    key === 'reviewDueAt' && listed.reviewDueAt === null ? 1 : 0
  return held.toSorted(
    (a, b) =>
      missing(a) - missing(b) ||
      (missing(a) === 1 ? 0 : compare(a.listed, b.listed) * (descending ? -1 : 1)) ||
      french.compare(a.listed.reference, b.listed.reference),
  )
}
