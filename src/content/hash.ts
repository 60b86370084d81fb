import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import { canonicalContent } from './canonical'
import { currentHashVersion, type HashVersion } from './hashVersion'
import type { ResolvedContent } from './types'

/** SHA-256, in hexadecimal, over the canonical form (RFC 8785) of any JSON. */
export const hashOfJson = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? 'null', 'utf8')
    .digest('hex')

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
