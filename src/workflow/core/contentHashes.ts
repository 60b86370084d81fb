/** A content hash, with the definition of the hash that it was made by. */
export type SignedHash = { contentHash: string; hashVersion: number }

/** The hashes of one content by every definition that is still met, the newest first. */
export type ContentHashes = readonly [SignedHash, ...SignedHash[]]

/** Rows from before there was a second definition do not name theirs. */
export const firstHashVersion = 1

/** Whether a content is the one that was signed: by the definition of that signature, never by a later one. */
export const isSameContent = (
  { contentHash, hashVersion }: SignedHash,
  hashes: ContentHashes,
): boolean =>
  hashes.some((hash) => hash.hashVersion === hashVersion && hash.contentHash === contentHash)

/** Whether a hash names this content by any definition: no two of them give the same hash. */
export const isHashOf = (contentHash: string | null | undefined, hashes: ContentHashes): boolean =>
  hashes.some((hash) => hash.contentHash === contentHash)
