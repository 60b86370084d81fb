export type Conditions = {
  ifNoneMatch: string | undefined
  ifModifiedSince: string | undefined
}

/** `dated` is the date that the answer is sent with: see `datedAt`. */
export type Validators = { etags: readonly string[]; dated: Date | undefined }

const withoutWeakness = (tag: string): string => tag.trim().replace(/^W\//, '')

/**
 * The tag to answer 304 with, or undefined when the body has to be sent. `If-None-Match` wins over
 * `If-Modified-Since` (RFC 9110, 13.2.2). The first tag is that of the body that would be sent; the
 * others are the same representation in other codings, which a client may hold just as well.
 */
export const notModifiedTag = (
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etags, dated }: Validators,
): string | undefined => {
  if (ifNoneMatch !== undefined) {
    const held = ifNoneMatch.split(',').map(withoutWeakness)
    return held.includes('*') ? etags[0] : etags.find((tag) => held.includes(tag))
  }
  if (ifModifiedSince === undefined || dated === undefined) return undefined
  const since = Date.parse(ifModifiedSince)
  return Number.isNaN(since) || dated.getTime() > since ? undefined : etags[0]
}
