import { canonicalContent } from './canonical'
import { hashOfJson } from './hashOfJson'
import { currentHashVersion, type HashVersion } from './hashVersion'
import type { ResolvedContent } from '../kinds/contents'

export { hashOfJson } from './hashOfJson'

/** The content hash: what a decision is bound to and a release is known by. */
export const contentHash = (
  content: ResolvedContent,
  version: HashVersion = currentHashVersion,
): string => hashOfJson(canonicalContent(content, version))

/** A content hash with the definition that made it. */
export type VersionedHash = { contentHash: string; hashVersion: HashVersion }

const hashedBy = (content: ResolvedContent, hashVersion: HashVersion): VersionedHash => ({
  contentHash: contentHash(content, hashVersion),
  hashVersion,
})

/** The content hash by every definition, the newest first: what was signed is compared by its own. */
export const contentHashes = (content: ResolvedContent): [VersionedHash, ...VersionedHash[]] => [
  hashedBy(content, currentHashVersion),
  hashedBy(content, 1),
]
