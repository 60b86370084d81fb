import { LRUCache } from 'lru-cache'

import { criticalBetween } from '../../src/compare/criticalBetween'
import type { SignedSide } from '../../src/compare/types'
import { canonicalContent, contentHash, resolveContent } from '../../src/content'
import { kindOfCollection } from '../../src/kinds/facts'
import { readSignedContent } from '../../src/releases'
import { isControlledSlug } from '../../src/slugs'
import type { CriticalChange, WorkflowOptions } from '../../src/workflow'

type Port = WorkflowOptions['criticalChanges']

// What two hashes name is compared alike each time, and asked for by everybody who looks at a document under review.
const known = new LRUCache<string, readonly CriticalChange[]>({ max: 500 })

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
  const changes = await criticalBetween({ kind: kindOfCollection[collection], before, after })
  // What it takes from elsewhere may have changed since the hash was made.
  if (after.contentHash === signed.contentHash) known.set(key, changes)
  return changes
}
