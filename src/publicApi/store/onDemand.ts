import { createBoundedCache } from './boundedCache'
import type { Store } from './createStore'

export type OnDemand<Value> = (wanted: {
  key: string
  reference: string
  load: () => Promise<Value>
}) => Promise<Value>

/**
 * Loads what is not held, and keeps what was asked for last. A change of the document forgets it; one
 * that arrives while it loads makes the answer true for now, yet not worth keeping.
 */
export const createOnDemand = <Value>(
  store: Pick<Store, 'onChange'>,
  { maximum, sizeOf }: { maximum: number; sizeOf: (value: Value) => number },
): OnDemand<Value> => {
  const cache = createBoundedCache<Value>(maximum)
  const generations = new Map<string, number>()
  store.onChange((reference) => {
    cache.forget(reference)
    generations.set(reference, (generations.get(reference) ?? 0) + 1)
  })

  return async ({ key, reference, load }) => {
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const generation = generations.get(reference)
    const value = await load()
    if (generations.get(reference) === generation) {
      cache.set(key, value, { size: sizeOf(value), tag: reference })
    }
    return value
  }
}
