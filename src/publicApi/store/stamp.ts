import { createHash } from 'node:crypto'

import type { StoredReleaseHead } from '../rows/release'

const nobody = ''
const digests = new WeakMap<readonly StoredReleaseHead[], string>()

/** What a page may tell of a document, in short. Heads are never changed in place. */
const digestOf = (heads: readonly StoredReleaseHead[]): string => {
  if (heads.length === 0) return nobody
  const known = digests.get(heads)
  if (known !== undefined) return known
  const digest = createHash('sha256').update(JSON.stringify(heads)).digest('base64')
  digests.set(heads, digest)
  return digest
}

/**
 * The name of the forms of a release: a digest of the program that renders them, of what the release says of itself, and
 * of how the documents stand that they tell of. The long texts are named by the content hash among it.
 */
export const stampOf = ({
  renderer,
  json,
  told,
}: {
  renderer: string
  /** What a list says of the release. */
  json: string
  told: readonly (readonly StoredReleaseHead[])[]
}): string =>
  createHash('sha256')
    .update(`${renderer}\n${told.map(digestOf).join('\n')}\n`)
    .update(json)
    .digest('hex')
