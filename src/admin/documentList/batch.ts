import DataLoader from 'dataloader'

/**
 * Reads one by one what is asked for one by one, in a single reading: the cells of a page are drawn
 * one after the other in the same turn, and share what is read at its end.
 */
export const createBatch = <Value>(
  read: (keys: string[]) => Promise<Map<string, Value>>,
): ((key: string) => Promise<Value | undefined>) => {
  const loader = new DataLoader<string, Value | undefined>(
    async (keys) => {
      const found = await read([...keys])
      return keys.map((key) => found.get(key))
    },
    { batchScheduleFn: (readAll) => void setImmediate(readAll) },
  )
  return (key) => loader.load(key)
}
