import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

/** SHA-256, in hexadecimal, over the canonical form (RFC 8785) of any JSON. */
export const hashOfJson = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? 'null', 'utf8')
    .digest('hex')
