import type { DocumentKind } from '../../vocabulary/documents'
import type { CachedRelease } from './types'

export type Compare = (a: CachedRelease, b: CachedRelease) => number

/** What is in force of each kind, in the orders that lists were asked for. */
export type Orders = {
  add: (release: CachedRelease) => void
  remove: (release: CachedRelease) => void
  /** All of a kind in an order: sorted when it is first asked for, kept in order afterwards. */
  of: (kind: DocumentKind, order: { name: string; compare: Compare }) => readonly CachedRelease[]
}

type Order = { compare: Compare; releases: CachedRelease[] }

/** Where a release stands, or would, in what is sorted; no two are equal. */
const placeOf = ({ releases, compare }: Order, release: CachedRelease): number => {
  let low = 0
  let high = releases.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = releases[middle]
    if (other && compare(other, release) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Nothing in force yet. */
export const createOrders = (): Orders => {
  const inForce = new Map<DocumentKind, Set<CachedRelease>>()
  const orders = new Map<DocumentKind, Map<string, Order>>()
  const ofKind = (kind: DocumentKind): Set<CachedRelease> => {
    const known = inForce.get(kind) ?? new Set()
    inForce.set(kind, known)
    return known
  }
  const ordersOf = (kind: DocumentKind): Map<string, Order> => {
    const known = orders.get(kind) ?? new Map<string, Order>()
    orders.set(kind, known)
    return known
  }

  return {
    add: (release) => {
      ofKind(release.kind).add(release)
      for (const order of ordersOf(release.kind).values()) {
        order.releases.splice(placeOf(order, release), 0, release)
      }
    },
    remove: (release) => {
      ofKind(release.kind).delete(release)
      for (const { releases } of ordersOf(release.kind).values()) {
        const place = releases.indexOf(release)
        if (place !== -1) releases.splice(place, 1)
      }
    },
    of: (kind, { name, compare }) => {
      const known = ordersOf(kind).get(name)
      if (known) return known.releases
      const releases = [...ofKind(kind)].sort(compare)
      ordersOf(kind).set(name, { compare, releases })
      return releases
    },
  }
}
