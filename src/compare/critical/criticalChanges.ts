import { hashOfJson } from '../../content/hashOfJson'
import type { CriticalChange, CriticalKind, Difference } from '../types'
import { excerpt } from './excerpt'
import { gravest } from './gravity'
import { judge } from './judge'
import { sharedPlace } from './place'
import { onlyRearranged } from './rewritten'

/** Above so many, one item for each section. */
const most = 20

type Hashes = { before: string; after: string }
type Judged = { difference: Difference; kinds: ReadonlySet<CriticalKind> }

const idOf = (hashes: Hashes, ...place: (string | null)[]): string =>
  hashOfJson([hashes.before, hashes.after, ...place]).slice(0, 32)

const groupedBy = <Item>(items: readonly Item[], key: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}

const joined = (texts: readonly string[], between: string): string =>
  texts.filter((text) => text.trim() !== '').join(between)

const itemOf = (group: readonly Judged[], hashes: Hashes): CriticalChange[] => {
  const [first] = group
  const kind = gravest(group.flatMap(({ kinds }) => [...kinds]))
  if (first === undefined || kind === undefined) return []
  const { part, group: name } = first.difference
  const sides = group.map(({ difference }) => excerpt(difference.before, difference.after))
  return [
    {
      id: idOf(hashes, part?.key ?? null, name),
      section: part?.key ?? null,
      place: sharedPlace(group.map(({ difference }) => difference.place)),
      kind,
      before: joined(
        sides.map(({ before }) => before),
        '\n',
      ),
      after: joined(
        sides.map(({ after }) => after),
        '\n',
      ),
    },
  ]
}

const sectionOf = (
  items: readonly CriticalChange[],
  hashes: Hashes,
  title: string,
): CriticalChange[] => {
  const [first] = items
  const kind = gravest(items.map((item) => item.kind))
  if (first === undefined || kind === undefined) return []
  const line = (place: string, text: string): string =>
    text === '' ? '' : `${place}\u00a0: ${text}`
  return [
    {
      id: idOf(hashes, first.section, 'section'),
      section: first.section,
      place: title,
      kind,
      before: joined(
        items.map((item) => line(item.place, item.before)),
        '\n',
      ),
      after: joined(
        items.map((item) => line(item.place, item.after)),
        '\n',
      ),
    },
  ]
}

/**
 * What whoever signs has to acknowledge among the differences of two contents: one item for each row, step, alert,
 * paragraph or removed section; above twenty, one for each section.
 */
export const criticalChanges = (
  differences: readonly Difference[],
  hashes: Hashes,
): CriticalChange[] => {
  const harmless = onlyRearranged(differences)
  const judged = differences
    .filter((difference) => !harmless.has(difference))
    .map((difference) => ({ difference, kinds: judge(difference) }))
  const critical = new Set(
    judged.filter(({ kinds }) => kinds.size > 0).map(({ difference }) => placeKey(difference)),
  )
  const groups = groupedBy(
    judged.filter(({ difference }) => critical.has(placeKey(difference))),
    ({ difference }) => placeKey(difference),
  )
  const items = groups.flatMap((group) => itemOf(group, hashes))
  if (items.length <= most) return items
  const titles = new Map(
    differences.map(({ part }) => [part?.key ?? null, part?.title ?? 'En-tête']),
  )
  return groupedBy(items, ({ section }) => section ?? '').flatMap((section) =>
    sectionOf(section, hashes, titles.get(section[0]?.section ?? null) ?? 'Section'),
  )
}

const placeKey = ({ part, group }: Difference): string => `${part?.key ?? ''}\n${group}`
