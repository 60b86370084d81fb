import { isRecord } from '../../../input/isRecord'

export type KnownScale = { reference: string; title: string }

const isScale = (item: unknown): item is KnownScale =>
  isRecord(item) && typeof item['reference'] === 'string' && typeof item['title'] === 'string'

const first = '/v1/scales?fields=reference,title&sort=title&limit=100'

const pageAt = async (path: string): Promise<{ scales: KnownScale[]; next: string | null }> => {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } })
  if (!answer.ok) throw new Error(`HTTP ${String(answer.status)}`)
  const body: unknown = await answer.json()
  const items: unknown = isRecord(body) ? body['items'] : []
  const links: unknown = isRecord(body) ? body['links'] : null
  const next = isRecord(links) ? links['next'] : null
  return {
    scales: Array.isArray(items) ? items.filter(isScale) : [],
    // This very server, whatever name it calls itself.
    next: typeof next === 'string' ? new URL(next).pathname + new URL(next).search : null,
  }
}

/** Every scale in force, by title. */
export const readScales = async (): Promise<KnownScale[]> => {
  const found: KnownScale[] = []
  for (let path: string | null = first; path !== null;) {
    const { scales, next } = await pageAt(path)
    found.push(...scales)
    path = next
  }
  return found
}
