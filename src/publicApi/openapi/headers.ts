import { mainKind } from '../../kinds/facts'
import { documentPath } from '../serializers/links'

type Header = {
  description: string
  required?: true
  schema: { type: 'integer' | 'string'; examples: (number | string)[] }
}

const text = (description: string, example: string): Header => ({
  description,
  schema: { type: 'string', examples: [example] },
})
const whole = (description: string, example: number): Header => ({
  description,
  schema: { type: 'integer', examples: [example] },
})
const always = (header: Header): Header => ({ ...header, required: true })

/** Every header that an answer may have, by its name. */
export const headers = {
  ETag: always(
    text('Strong: of these very bytes, coding included.', '"Ck1VqNUQcVmkV9i9nqBD3ZRfEDuxvSYy"'),
  ),
  'Last-Modified': text(
    'When it last changed for its readers. Left out until the second of the change is over.',
    'Mon, 02 Mar 2026 09:00:00 GMT',
  ),
  'Cache-Control': always(
    text('How long caches may keep it.', 'public, max-age=0, s-maxage=20, must-revalidate'),
  ),
  Vary: always(
    text('The headers of the request that it depends on.', 'Accept, Accept-Encoding, Origin'),
  ),
  'Content-Encoding': text('The coding of the body, when it has one.', 'br'),
  'Content-Language': text('The language of its words (BCP 47).', 'fr'),
  'Repr-Digest': always(
    text(
      'SHA-256 of the whole representation, coding included (RFC 9530).',
      'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:',
    ),
  ),
  'Accept-Ranges': always(text('Ranges of bytes are answered.', 'bytes')),
  'Content-Disposition': always(
    text(
      'Whether to show or to keep it, and under which name (RFC 6266).',
      'attachment; filename="fiche coeur.pdf"; filename*=UTF-8\'\'fiche%20c%C5%93ur.pdf',
    ),
  ),
  'Content-Range': always(text('Which bytes these are, of how many.', 'bytes 0-99/1234')),
  Location: always(text('Where it is.', documentPath(mainKind, 'PRO-MEOPA-001'))),
  Allow: always(text('The methods that this address takes.', 'GET, HEAD, OPTIONS')),
  'Retry-After': always(whole('After how many seconds to ask again.', 5)),
  RateLimit: text('How many requests are left, and for how many seconds.', '"reads";r=5999;t=60'),
  'RateLimit-Policy': text('How many requests in how many seconds.', '"reads";q=6000;w=60'),
  'RateLimit-Limit': whole('How many requests in a minute.', 6000),
  'RateLimit-Remaining': whole('How many of them are left.', 5999),
  'RateLimit-Reset': whole('In how many seconds the count begins again.', 60),
} satisfies Record<string, Header>

export type HeaderName = keyof typeof headers

const ofLimit: readonly HeaderName[] = [
  'RateLimit',
  'RateLimit-Policy',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
]
const ofValidity: readonly HeaderName[] = ['ETag', 'Last-Modified', 'Cache-Control', 'Vary']
const ofFile: readonly HeaderName[] = [
  ...ofValidity,
  'Repr-Digest',
  'Accept-Ranges',
  'Content-Disposition',
]
const ofRefusal: readonly HeaderName[] = ['Cache-Control', 'Content-Language', 'Vary']

/** Which headers each sort of answer has. */
export const headersOfAnswer = {
  prepared: [...ofValidity, 'Repr-Digest', 'Content-Encoding', 'Content-Language', ...ofLimit],
  file: [...ofFile, ...ofLimit],
  part: [...ofFile, 'Content-Range', ...ofLimit],
  current: [...ofValidity, ...ofLimit],
  moved: ['Location', 'Cache-Control', 'Vary', ...ofLimit],
  refusal: [...ofRefusal, ...ofLimit],
} as const satisfies Record<string, readonly HeaderName[]>

/** References to them. */
export const refer = (names: readonly HeaderName[]): Record<string, { $ref: string }> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
