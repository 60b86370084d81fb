import type { PayloadRequest } from 'payload'

import { transientConflict } from '../../database'
import { isSameContent, type SignedHash } from '../core/contentHashes'
import { comparedRelease, type CriticalChange } from '../core/criticalChanges'
import type { ReleaseSummary, WorkflowOptions } from '../options'
import type { WorkflowDocument } from './loadDocument'

/** What is critical in one content, beside each release that it was compared with. */
export type Comparisons = {
  /** The content that was compared. */
  contentHash: string
  byRelease: ReadonlyMap<string, readonly CriticalChange[]>
}

type Compared = Pick<WorkflowDocument, 'collection' | 'content' | 'doc' | 'releases'>

const newestHash = ({ content }: Compared): string => content.hashes[0].contentHash

/** The hash of what a document says by the definition that a release was signed with. */
const signedLike = ({ hashVersion }: SignedHash, { content }: Compared): SignedHash =>
  content.hashes.find((hash) => hash.hashVersion === hashVersion) ?? content.hashes[0]

const isCopyOf = (release: ReleaseSummary, { content }: Compared): boolean =>
  isSameContent(release, content.hashes)

/**
 * Compares what a document says with the release that it changes, and with the one that it will change once an act on
 * releases is done. Long: never inside a transaction.
 */
export const compareContent = async (
  options: WorkflowOptions,
  {
    req,
    of,
    afterwards = [],
  }: { req: PayloadRequest; of: Compared; afterwards?: ReleaseSummary[] },
): Promise<Comparisons> => {
  const bases = [comparedRelease(of.releases), comparedRelease(afterwards)]
  const byRelease = new Map<string, readonly CriticalChange[]>()
  for (const release of bases) {
    if (release === undefined || byRelease.has(release.id) || isCopyOf(release, of)) continue
    const { collection, doc } = of
    const question = { collection, doc, release, signed: signedLike(release, of) }
    byRelease.set(release.id, await options.criticalChanges(req, question))
  }
  return { contentHash: newestHash(of), byRelease }
}

/**
 * What is critical in a document as it was read again, from what was compared before: nothing is compared here.
 * @throws what makes the whole request run again when the document, or what it is compared with, is another by now.
 */
export const criticalIn = (
  { contentHash, byRelease }: Comparisons,
  document: Compared,
): readonly CriticalChange[] => {
  const release = comparedRelease(document.releases)
  if (release === undefined || isCopyOf(release, document)) return []
  const changes = byRelease.get(release.id)
  if (changes !== undefined && newestHash(document) === contentHash) return changes
  throw transientConflict('the content changed while it was compared')
}
