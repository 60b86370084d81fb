import fc from 'fast-check'

import { strangersWord } from './words'

export type Json = boolean | null | number | string | Json[] | { [name: string]: Json }

const nested = (depth: number, kind: 'list' | 'object'): Json => {
  let value: Json = 'fond'
  for (let at = 0; at < depth; at += 1) value = kind === 'list' ? [value] : { and: value }
  return value
}

/** Texts that have broken something somewhere. */
export const hostileTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\ufffe\uffff',
  '‮tnemelgèr',
  'e\u0301'.repeat(50),
  '👩🏽‍⚕️',
  '%00',
  '%',
  '%E0%A4%A',
  '../../../../etc/passwd',
  'C:\\boot.ini',
  "' OR '1'='1",
  '"; DROP TABLE users; --',
  '$where',
  '{"$gt":""}',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '[object Object]',
  'undefined',
  'null',
  'true',
  'NaN',
  '-1',
  '1e400',
  '9'.repeat(400),
  '0x10',
  '__proto__',
  'constructor.prototype',
  'hasOwnProperty',
  '0000-00-00',
  '2026-02-30T25:61:61Z',
  '+275760-09-13T00:00:00.001Z',
  '00000000-0000-4000-8000-000000000000',
  '0'.repeat(24),
  '0'.repeat(64),
  '1,2,3',
  'title,,-,.',
  '(((((((((((((((((((((((((((a+)+)+)+)+)+)+)+)+)+)+)+)+)+)$',
  '[',
  '\\',
  '\r\nX-Injected: 1',
  strangersWord,
  `${strangersWord}@ailleurs.example`,
  `"${strangersWord}'; --`,
  `../${strangersWord}.png`,
  `https://${strangersWord}.example/${strangersWord}?a=${strangersWord}`,
  'a'.repeat(10_000),
] as const

/** A text that nobody would write, or any at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

const operators: Json[] = [
  { $gt: '' },
  { $ne: null },
  { $where: 'sleep(10000)' },
  { $regex: '^(a+)+$' },
  { equals: {} },
  { length: 4_294_967_296 },
  { toString: 1, valueOf: 1, then: 1 },
  { constructor: { prototype: { polluted: true } } },
  { relationTo: 'users', value: '@@user@@' },
  { relationTo: 'protocols', value: { id: '@@draft@@' } },
  { relationTo: 'nothing', value: null },
  { root: null },
  { root: { type: 'root', children: [{ type: 'block', fields: null }] } },
  { root: { type: 'root', children: [nested(40, 'list')] } },
  { root: { type: 'root', version: 1, children: [{ type: 'text', text: 7 }, null, 'x'] } },
]

const shapes: Json[] = [
  null,
  true,
  false,
  0,
  -1,
  0.1,
  1e308,
  -1e308,
  5e-324,
  2 ** 60,
  [],
  {},
  [[]],
  [null],
  [{}],
  [[[[[[]]]]]],
  nested(60, 'list'),
  nested(60, 'object'),
  nested(1500, 'list'),
  nested(1500, 'object'),
  Array.from({ length: 2000 }, () => 0),
  'x'.repeat(200_000),
  '@@user@@',
  '@@draft@@',
  '@@group@@',
  '@@media@@',
  '@@hidden@@',
  '@@hiddenMedia@@',
]

/** Any JSON, mostly such as no form would send. */
export const anyJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...shapes) },
  { weight: 3, arbitrary: fc.constantFrom(...operators) },
  { weight: 3, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: fc.json({ maxDepth: 3 }).map((text): Json => JSON.parse(text)),
  },
)

/** Names that a body should not have. */
export const hostileNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'id',
  '_id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'parent',
  'version',
  'hash',
  'salt',
  'sessions',
  'roles',
  'password',
  'collection',
  'overrideAccess',
  '$set',
  '$where',
  'a.b.c',
  strangersWord,
  '',
  'é',
] as const
