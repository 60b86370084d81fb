import { encodings, type EncodedBody, type Encoding, type Prepared } from './prepare'
import { readWeighted } from './weighted'

const qualityOf = (coding: Encoding, accepted: ReturnType<typeof readWeighted>): number => {
  const named = accepted.find(({ value }) => value === coding || value === `x-${coding}`)
  if (named) return named.quality
  const any = accepted.find(({ value }) => value === '*')
  // Identity is acceptable unless refused, but any coding that is asked for comes before it.
  return any?.quality ?? (coding === 'identity' ? 0.001 : 0)
}

/** The body in the coding that the client prefers; without a header, as it is. */
export const chooseBody = (
  { bodies }: Prepared,
  acceptEncoding: string | undefined,
): EncodedBody => {
  if (acceptEncoding === undefined) return bodies.identity
  const accepted = readWeighted(acceptEncoding)
  const best = encodings
    .map((coding) => ({ body: bodies[coding], quality: qualityOf(coding, accepted) }))
    .filter(({ body, quality }) => body !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]
  return best?.body ?? bodies.identity
}
