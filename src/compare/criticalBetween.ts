import { hashOfJson } from '../content/hashOfJson'
import { figuresIn } from '../figures/tokens'
import { isRecord } from '../input/isRecord'
import type { CriticalChange, SignedSide } from './types'

type Section = { key: string; text: string }

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one))
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : []
}

const sectionsOf = (content: unknown): Section[] => {
  const rows = isRecord(content) ? content['sections'] : undefined
  if (!Array.isArray(rows)) return [{ key: '', text: textsIn(content).join('\n') }]
  return rows.map((row: unknown, index) => ({
    key: isRecord(row) && typeof row['key'] === 'string' ? row['key'] : String(index),
    text: isRecord(row) ? textsIn(row['content']).join('\n') : '',
  }))
}

/**
 * What whoever signs has to acknowledge between two signed contents of one kind. A first form, section by section,
 * until the contents themselves are compared.
 */
export const criticalBetween = (order: {
  kind: string
  before: SignedSide
  after: SignedSide
}): Promise<CriticalChange[]> => {
  const after = new Map(sectionsOf(order.after.content).map(({ key, text }) => [key, text]))
  const found = sectionsOf(order.before.content).flatMap(({ key, text }): CriticalChange[] => {
    const now = after.get(key)
    if (now !== undefined && figuresIn(now).join(' ') === figuresIn(text).join(' ')) return []
    const hashes = [order.before.contentHash, order.after.contentHash]
    return [
      {
        id: hashOfJson([...hashes, key]).slice(0, 16),
        section: key === '' ? null : key,
        place: 'Section',
        kind: now === undefined ? 'removed' : 'figure',
        before: text,
        after: now ?? '',
      },
    ]
  })
  return Promise.resolve(found)
}
