import type { ListQuery, SortKey } from '../schemas/queries'
import type { DocumentKind } from '../../vocabulary/documents'
import type { CachedRelease, Compare, Snapshot } from '../store'

const overlaps = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
  wanted === undefined || wanted.some((value) => has.includes(value))

/** Whether a release in force answers to the filters; within one filter any value will do. */
const matches =
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

// All moments are written alike, in ISO text.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Listed = CachedRelease['listed']

const compareBy: Readonly<Record<SortKey, (a: Listed, b: Listed) => number>> = {
  title: (a, b) => french.compare(a.title, b.title),
  reference: (a, b) => french.compare(a.reference, b.reference),
  effectiveAt: (a, b) => compareText(a.effectiveAt, b.effectiveAt),
  reviewDueAt: (a, b) => compareText(a.reviewDueAt ?? '', b.reviewDueAt ?? ''),
}

const isSortKey = (key: string): key is SortKey => Object.hasOwn(compareBy, key)

/**
 * How two releases stand to each other; equal ones go by reference, and those without a review date come last either way.
 */
export const comparing = (sort: ListQuery['sort']): Compare => {
  const descending = sort.startsWith('-')
  const key = descending ? sort.slice(1) : sort
  const compare = compareBy[isSortKey(key) ? key : 'effectiveAt']
  const missing = ({ reviewDueAt }: Listed): number =>
    key === 'reviewDueAt' && reviewDueAt === null ? 1 : 0
  return ({ listed: a }, { listed: b }) =>
    missing(a) - missing(b) ||
    compare(a, b) * (descending ? -1 : 1) ||
    french.compare(a.reference, b.reference) ||
    compareText(a.reference, b.reference)
}

const narrows = ({ theme, audience, setting, reviewState, updatedSince }: ListQuery): boolean =>
  [theme, audience, setting, reviewState, updatedSince].some((filter) => filter !== undefined)

/** What answers to a question, in its order; among the releases that are kept in that order. */
export const find = (
  { orders }: Pick<Snapshot, 'orders'>,
  kind: DocumentKind,
  query: ListQuery,
): readonly CachedRelease[] => {
  const { sort } = query
  const all = orders.of(kind, { name: sort, compare: comparing(sort) })
  return narrows(query) ? all.filter(matches(query)) : all
}
