import { LRUCache } from 'lru-cache'

type Entry<Value> = { value: Value; tag: string }

export type BoundedCache<Value> = {
  get: (key: string) => Value | undefined
  set: (key: string, value: Value, about: { size: number; tag: string }) => void
  /** Forgets whatever was kept under a tag. */
  forget: (tag: string) => void
  clear: () => void
}

/** Keeps what was used last, up to a number of bytes. */
export const createBoundedCache = <Value>(maximum: number): BoundedCache<Value> => {
  const entries = new LRUCache<string, Entry<Value>>({ maxSize: maximum })
  return {
    get: (key) => entries.get(key)?.value,
    set: (key, value, { size, tag }) => {
      entries.set(key, { value, tag }, { size: Math.max(1, size) })
    },
    forget: (tag) => {
      for (const [key, entry] of entries.entries()) if (entry.tag === tag) entries.delete(key)
    },
    clear: () => entries.clear(),
  }
}
