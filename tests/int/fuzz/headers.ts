import fc from 'fast-check'

import { functionId } from './pages'
import { hostileTexts } from './values'
import { strangersWord } from './words'

// Node’s client sends no header with other signs: those are sent as bare bytes elsewhere.
const printable = hostileTexts.map((text) =>
  text.replaceAll(/[^\u0020-\u007e]/g, '?').slice(0, 4000),
)

const usual: Readonly<Record<string, readonly string[]>> = {
  Accept: ['*/*', 'text/html', 'application/json;q=0', 'text/plain, */*;q=0.1', 'a/b;q=x'],
  'Accept-Encoding': ['gzip', 'br;q=1, gzip;q=0', 'identity;q=0', '*;q=0'],
  'Accept-Language': ['en', 'fr;q=0', '*', 'xx-YY-zz'],
  Range: ['bytes=0-1', 'bytes=5-1', 'bytes=-1', 'bytes=0-', 'bytes=0-1,3-4', 'octets=1'],
  'If-None-Match': ['*', '"x"', 'W/"x"', '"', '"a", "b"'],
  'If-Match': ['"@@hash@@"', '*', '"x"', 'x'],
  'If-Modified-Since': ['Thu, 01 Jan 1970 00:00:00 GMT', 'never'],
  'If-Range': ['"x"'],
  Cookie: [
    `payload-token=${strangersWord}`,
    'payload-token=x',
    'payload-token=',
    'payload-token=a.b.c; payload-token',
    '=;;=',
    'x',
  ],
  Origin: ['null', 'https://ailleurs.example', 'http://localhost:3000'],
  'Sec-Fetch-Site': ['cross-site', 'none', 'oops'],
  Referer: ['https://ailleurs.example/'],
  'X-Forwarded-For': ['1.2.3.4', 'x, y, z'],
  'X-Forwarded-Proto': ['https'],
  'X-Forwarded-Host': ['ailleurs.example'],
  'X-Payload-HTTP-Method-Override': ['GET', 'DELETE', 'oops'],
  'X-HTTP-Method-Override': ['GET', 'DELETE', 'oops'],
  'Idempotency-Key': [strangersWord, 'une-cle', 'une-autre', 'x'.repeat(300)],
  'Content-Encoding': ['gzip', 'oops'],
  Expect: ['100-continue', 'tea'],
  'If-Unmodified-Since': ['Thu, 01 Jan 1970 00:00:00 GMT', 'never'],
  Authorization: [`JWT ${strangersWord}`, `api-clients API-Key ${strangersWord}`, 'Basic eA==', ''],
  Host: ['ailleurs.example', `${strangersWord}.example`, 'a b', ':::', 'localhost:99999'],
  'X-Middleware-Subrequest': ['middleware:middleware:middleware'],
  'User-Agent': [strangersWord],
  'Next-Action': ['x', strangersWord, functionId, 'a'.repeat(42)],
  'Next-Router-State-Tree': ['x', '%5B%5D', '%'],
  RSC: ['1'],
  Upgrade: ['websocket', 'h2c', 'x'],
}

const header: fc.Arbitrary<[string, string]> = fc
  .constantFrom(...Object.keys(usual))
  .chain((name) =>
    fc
      .oneof(
        { weight: 3, arbitrary: fc.constantFrom(...(usual[name] ?? [''])) },
        { weight: 1, arbitrary: fc.constantFrom(...printable) },
      )
      .map((value): [string, string] => [name, value]),
  )

/** A few headers that mean something, with values that may not. */
export const headersFor = (): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(header, { minLength: 1, maxLength: 3 })
    .map((pairs): Record<string, string> => Object.fromEntries(pairs))
