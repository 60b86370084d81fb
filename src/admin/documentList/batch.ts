type Waiter<Value> = {
  resolve: (value: Value | undefined) => void
  reject: (error: unknown) => void
}

/**
 * Reads one by one what is asked for one by one, in a single reading: the cells of a page are drawn
 * one after the other in the same turn, and share what is read at its end.
 */
export const createBatch = <Value>(
  read: (keys: string[]) => Promise<Map<string, Value>>,
): ((key: string) => Promise<Value | undefined>) => {
  const known = new Map<string, Promise<Value | undefined>>()
  let waiting = new Map<string, Waiter<Value>>()

  const readWaiting = (): void => {
    const asked = waiting
    waiting = new Map()
    read([...asked.keys()]).then(
      (found) => {
        for (const [key, { resolve }] of asked) resolve(found.get(key))
      },
      (error: unknown) => {
        for (const { reject } of asked.values()) reject(error)
      },
    )
  }

  return (key) => {
    const before = known.get(key)
    if (before) return before
    const asked = new Promise<Value | undefined>((resolve, reject) => {
      if (waiting.size === 0) setImmediate(readWaiting)
      waiting.set(key, { resolve, reject })
    })
    known.set(key, asked)
    return asked
  }
}
