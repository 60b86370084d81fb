export type Conditions = {
  ifNoneMatch: string | undefined
  ifModifiedSince: string | undefined
}

export type Validators = { etags: readonly string[]; lastModified: Date }

const withoutWeakness = (tag: string): string => tag.trim().replace(/^W\//, '')

/**
 * The tag to answer 304 with, or undefined when the body has to be sent. `If-None-Match` wins over
 * `If-Modified-Since` (RFC 9110, 13.2.2). The first tag is that of the body that would be sent; the
 * others are the same representation in other codings, which a client may hold just as well.
 */
export const notModifiedTag = (
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etags, lastModified }: Validators,
): string | undefined => {
  if (ifNoneMatch !== undefined) {
    const held = ifNoneMatch.split(',').map(withoutWeakness)
    return held.includes('*') ? etags[0] : etags.find((tag) => held.includes(tag))
  }
  if (ifModifiedSince === undefined) return undefined
  const since = Date.parse(ifModifiedSince)
  // HTTP dates have no milliseconds.
  const changed = Math.floor(lastModified.getTime() / 1000) * 1000
  return Number.isNaN(since) || changed > since ? undefined : etags[0]
}
