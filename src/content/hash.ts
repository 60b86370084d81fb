import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import { canonicalContent } from './canonical'
import type { ResolvedContent } from './types'

/** SHA-256, in hexadecimal, over the canonical form (RFC 8785) of any JSON. */
export const hashOfJson = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? 'null', 'utf8')
    .digest('hex')

/** The content hash: what a decision is bound to and a release is known by. */
export const contentHash = (content: ResolvedContent): string =>
  hashOfJson(canonicalContent(content))
