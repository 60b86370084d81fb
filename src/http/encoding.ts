import { encode, encodings, type EncodedBody, type Encoding, type Prepared } from './prepare'
import { readWeighted } from './weighted'

const qualityOf = (coding: Encoding, accepted: ReturnType<typeof readWeighted>): number => {
  const named = accepted.find(({ value }) => value === coding || value === `x-${coding}`)
  if (named) return named.quality
  const any = accepted.find(({ value }) => value === '*')
  // Identity is acceptable unless refused, but any coding that is asked for comes before it.
  return any?.quality ?? (coding === 'identity' ? 0.001 : 0)
}

/** The codings that a client takes, the one that it prefers first. */
const acceptedCodings = (acceptEncoding: string): Encoding[] => {
  const accepted = readWeighted(acceptEncoding)
  return encodings
    .map((coding) => ({ coding, quality: qualityOf(coding, accepted) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ coding }) => coding)
}

/** Which of these codings a client prefers; without a header, what is said as it is. */
export const preferredCoding = (
  available: readonly Encoding[],
  acceptEncoding: string | undefined,
): Encoding => {
  if (acceptEncoding === undefined) return 'identity'
  return acceptedCodings(acceptEncoding).find((coding) => available.includes(coding)) ?? 'identity'
}

/** The body in the coding that the client prefers; the only one, where one was made for it. */
export const chooseBody = (
  { bodies }: Prepared,
  acceptEncoding: string | undefined,
): EncodedBody => {
  const present = encodings.filter((coding) => bodies[coding] !== undefined)
  const [first = 'identity'] = present
  const coding = present.length > 1 ? preferredCoding(present, acceptEncoding) : first
  const body = bodies[coding] ?? bodies[first]
  if (!body) throw new Error('an answer without a body')
  return body
}

/** Makes the coding that the client prefers, where an answer was prepared without it; at once nothing, where it was not. */
export const encodeFor = (
  prepared: Prepared,
  acceptEncoding: string | undefined,
): Promise<void> | undefined => {
  const [preferred] = acceptEncoding === undefined ? [] : acceptedCodings(acceptEncoding)
  return preferred && encode(prepared, preferred)
}
