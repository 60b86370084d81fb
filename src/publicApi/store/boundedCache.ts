type Entry<Value> = { value: Value; size: number; tag: string }

export type BoundedCache<Value> = {
  get: (key: string) => Value | undefined
  set: (key: string, value: Value, about: { size: number; tag: string }) => void
  /** Forgets whatever was kept under a tag. */
  forget: (tag: string) => void
  clear: () => void
}

/** Keeps what was used last, up to a number of bytes. */
export const createBoundedCache = <Value>(maximum: number): BoundedCache<Value> => {
  const entries = new Map<string, Entry<Value>>()
  let held = 0

  const drop = (key: string): void => {
    held -= entries.get(key)?.size ?? 0
    entries.delete(key)
  }

  return {
    get: (key) => {
      const entry = entries.get(key)
      if (!entry) return undefined
      // A Map keeps the order of insertion: what is read goes to the end, the oldest stays first.
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set: (key, value, { size, tag }) => {
      drop(key)
      if (size > maximum) return
      entries.set(key, { value, size, tag })
      held += size
      for (const oldest of entries.keys()) {
        if (held <= maximum) return
        drop(oldest)
      }
    },
    forget: (tag) => {
      for (const [key, entry] of entries) if (entry.tag === tag) drop(key)
    },
    clear: () => {
      entries.clear()
      held = 0
    },
  }
}
