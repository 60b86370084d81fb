import { isRecord } from '../input/isRecord'

/**
 * Gives every row of every array an id, as Payload's own operations do: a write that goes straight to
 * the adapter has to, since SQLite keeps rows in tables whose ids have no default. Not for JSON columns.
 */
export const withRowIds = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, identified(value)]))

const identified = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map((item: unknown) =>
      isRecord(item) ? { ...withRowIds(item), id: crypto.randomUUID() } : item,
    )
  }
  return isRecord(value) ? withRowIds(value) : value
}
