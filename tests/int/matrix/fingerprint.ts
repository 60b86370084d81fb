import { createHash } from 'node:crypto'

import type { Library } from '../../helpers'

// What a request leaves behind for whoever makes it, refused or not.
const ownTraces = new Set(['payload-migrations', 'payload-kv'])

/** A hash of every row of every collection: the same before and after what was refused. */
export const fingerprintOf = async ({ payload }: Library): Promise<Record<string, string>> => {
  const prints: Record<string, string> = {}
  for (const { slug } of payload.config.collections) {
    if (ownTraces.has(slug)) continue
    const { docs } = await payload.db.find({ collection: slug, limit: 0, pagination: false })
    const rows = docs.map((doc) => JSON.stringify(doc)).sort()
    prints[slug] = createHash('sha256').update(rows.join('\n')).digest('hex')
  }
  return prints
}
