import { LRUCache } from 'lru-cache'

import { criticalBetween } from '../../src/compare/criticalBetween'
import type { SignedSide } from '../../src/compare/types'
import { canonicalContent, contentHash, hashOfJson, resolveContent } from '../../src/content'
import { kindOfCollection } from '../../src/kinds/facts'
import { readSignedContent } from '../../src/releases'
import { isControlledSlug } from '../../src/slugs'
import type { CriticalChange, WorkflowOptions } from '../../src/workflow'

type Port = WorkflowOptions['criticalChanges']

// What two hashes name is compared alike each time, and asked for by everybody who looks at a document under review.
const known = new LRUCache<string, readonly CriticalChange[]>({ max: 500 })

/** All of a document, when it cannot be told what of it is critical: then whoever signs has to have read it all. */
const wholeOf = (before: SignedSide, after: SignedSide, number: string): CriticalChange => ({
  id: hashOfJson([before.contentHash, after.contentHash]).slice(0, 16),
  section: null,
  place: 'Tout le document',
  kind: 'removed',
  before: `Version ${number}`,
  after: 'La comparaison n’a pas pu être faite : relisez tout le document.',
})

/** What is critical between a release and what its document says now; compared once for every two contents. */
export const criticalChanges: Port = async (req, { collection, doc, release, signed }) => {
  if (!isControlledSlug(collection)) throw new Error(`${collection} is not under the workflow`)
  const key = [collection, release.contentHash, signed.contentHash].join(' ')
  const found = known.get(key)
  if (found !== undefined) return found
  const content = await resolveContent({ req, collection, doc })
  const version = signed.hashVersion === 1 ? 1 : 2
  const after: SignedSide = {
    content: canonicalContent(content, version),
    contentHash: contentHash(content, version),
  }
  const before: SignedSide = {
    content: await readSignedContent(req, release.id),
    contentHash: release.contentHash,
  }
  try {
    const changes = await criticalBetween({ kind: kindOfCollection[collection], before, after })
    // What it takes from elsewhere may have changed since the hash was made.
    if (after.contentHash === signed.contentHash) known.set(key, changes)
    return changes
  } catch (err) {
    const msg = `${key}: what is critical could not be told`
    req.payload.logger.error({ err, msg })
    return [wholeOf(before, after, release.number)]
  }
}
