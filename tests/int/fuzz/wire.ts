import fc from 'fast-check'

import { fieldsOfActions } from './bodies'
import { mutate, mutation } from './mutate'
import type { Route } from './entryPoints'
import { png } from '../access/stage'
import { buildDocx, p } from '../../unit/import/buildDocx'
import { functionBody, plainFunctionBody } from './functionBodies'
import { graphqlBody, plainGraphql, type GraphqlSchema } from './graphqlBodies'
import { anyJson, anyText, hostileNames, type Json } from './values'
import { strangersWord } from './words'

/** The body of a request; one of bytes is written with a sign for each. */
export type Body = { body?: string; bytes?: true }

type Sent = Body & { type?: string }

const boundary = 'limite-0001'
const jsonTypes = ['application/json', 'application/json', 'application/json; charset=utf-16']
const oddTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/problem+json',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'image/svg+xml',
  'a',
  '',
]

const asJson = (value: Json): string => JSON.stringify(value)

const jsonBody = (valid: Json): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(mutation, { maxLength: 2 })
        .map((changes) => asJson(mutate(valid, changes))),
    },
    { weight: 2, arbitrary: anyJson.map(asJson) },
    {
      weight: 1,
      // The same name twice, the first of them a wrong one.
      arbitrary: fc
        .tuple(fc.constantFrom(...hostileNames, 'title', 'password'), anyJson)
        .map(([name, value]) =>
          asJson(valid).replace(/^\{/, `{${JSON.stringify(name)}:${asJson(value)},`),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        '{',
        'nul',
        '{"a":1e999}',
        '{"a":1}{"b":2}',
        '\ufeff{}',
        '['.repeat(100_000),
        '{"a":'.repeat(50_000),
        `{"${'k'.repeat(100_000)}":1}`,
        `{"\\u0000":1,"__proto__":{"admin":true}}`,
      ),
    },
    { weight: 1, arbitrary: anyText },
  )

const part = (name: string, content: string, more = ''): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`

// A form is written in bytes: what is beyond them is sent as UTF-8.
const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const fileBytes = fc.oneof(
  fc.constantFrom(latin(png()), latin(buildDocx({ body: p(`Un mot ${strangersWord}`) }))),
  fc.constantFrom('', 'GIF89a', '\u0089PNG\r\n\u001a\n', 'PK\u0003\u0004', '%PDF-1.7', '<svg/>'),
  fc.uint8Array({ maxLength: 300 }).map(latin),
)

/** A form as the admin would send it. */
const wholeForm = (valid: Json, name: string, file: Uint8Array): string =>
  [
    part('_payload', asBytes(asJson(valid))),
    part('file', latin(file), `; filename="${strangersWord}.${name}"`),
    `--${boundary}--\r\n`,
  ].join('')

const formBody = (valid: Json): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: brokenForm(valid) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        wholeForm(valid, 'png', png()),
        wholeForm(valid, 'docx', buildDocx({ body: p(`Un mot ${strangersWord}`) })),
      ),
    },
  )

const brokenForm = (valid: Json): fc.Arbitrary<string> =>
  fc
    .record({
      fields: jsonBody(valid),
      named: fc.constantFrom(
        '_payload',
        '_payload',
        '_payload',
        'file',
        '__proto__',
        'a[b][c]',
        '',
      ),
      file: fileBytes,
      fileName: fc.constantFrom(
        ...[
          'a.png',
          'a.docx',
          `${strangersWord}.png`,
          `${strangersWord}.docx`,
          `../${strangersWord}`,
        ],
        ...['../../a', 'a\u0000.png', '', 'é'.repeat(300)],
      ),
      // A second part of the fields, which another parser might read.
      again: fc.constantFrom('', '', '', '', '{}', `{"title":"${strangersWord}"}`),
      fileField: fc.constantFrom('file', 'file', 'file', 'autre', ''),
      files: fc.nat({ max: 3 }),
      cut: fc.option(fc.nat({ max: 400 }), { freq: 4 }),
      end: fc.constantFrom(`--${boundary}--\r\n`, `--${boundary}--\r\n`, '', '--autre--\r\n'),
    })
    .map((form) => {
      const name = `; filename="${form.fileName}"`
      const parts = [
        part(form.named, asBytes(form.fields)),
        ...(form.again === '' ? [] : [part('_payload', form.again)]),
        ...Array.from({ length: form.files }, () => part(form.fileField, form.file, asBytes(name))),
      ]
      const whole = parts.join('') + form.end
      return form.cut === null ? whole : whole.slice(0, form.cut)
    })

const partsOf = (valid: Json, action: string): Json =>
  !Object.hasOwn(fieldsOfActions, action) ||
  typeof valid !== 'object' ||
  valid === null ||
  Array.isArray(valid)
    ? valid
    : Object.fromEntries(
        Object.entries(valid).filter(([name]) => fieldsOfActions[action]?.includes(name)),
      )

const asType = (type: string, body: fc.Arbitrary<string>): fc.Arbitrary<Sent> =>
  fc.record({ type: fc.constant(type), body })

const isImport = ({ path }: Route): boolean => path.endsWith('/import')

// An act speaks of the content of the document that its address names.
const ofItsDocument = (body: string, place: string): string => {
  const [, hash] =
    [
      ['@@draft@@', '@@hash@@'],
      ['@@inForce@@', '@@release@@'],
    ].find(([id = '']) => place.includes(id)) ?? []
  return hash === undefined ? body : body.replaceAll('@@reviewHash@@', hash)
}

/** A body that the route takes, for the act that its address names. */
export const plainBodyFor = (route: Route, valid: Json, place: string): Sent => {
  const { path, takes } = route
  if (takes === 'function')
    return { type: 'text/plain;charset=UTF-8', body: plainFunctionBody(route) }
  if (takes === 'graphql')
    return { type: 'application/json', body: JSON.stringify({ query: plainGraphql }) }
  if (takes === 'form' && (isImport(route) || route.method === 'POST')) {
    const body = isImport(route)
      ? wholeForm(valid, 'docx', buildDocx({ body: p(`Un mot ${strangersWord}`) }))
      : wholeForm(valid, 'png', png())
    return { type: `multipart/form-data; boundary=${boundary}`, body, bytes: true }
  }
  const action = place.split('/').at(-1) ?? ''
  const body = asJson(path.includes('/workflow/') ? partsOf(valid, action) : valid)
  return { type: 'application/json', body: ofItsDocument(body, place) }
}

/** A body for this route: nearly right, or wrong in whatever way. */
export const bodyFor = (route: Route, valid: Json, graphql: GraphqlSchema): fc.Arbitrary<Sent> => {
  const { path, takes } = route
  if (takes === 'function')
    return fc.oneof(
      { weight: 9, arbitrary: asType('text/plain;charset=UTF-8', functionBody(route)) },
      { weight: 1, arbitrary: asType('text/plain;charset=UTF-8', anyJson.map(asJson)) },
    )
  if (takes === 'graphql')
    return fc.oneof(
      { weight: 9, arbitrary: asType('application/json', graphqlBody(graphql)) },
      { weight: 1, arbitrary: asType('application/graphql', graphqlBody(graphql)) },
    )
  // An action refuses every field of another: each gets its own.
  const base = path.includes('/workflow/')
    ? fc.constantFrom(...Object.keys(fieldsOfActions)).map((action) => partsOf(valid, action))
    : fc.constant(valid)
  const isForm = takes === 'form'
  return base.chain((body) =>
    fc.oneof(
      {
        weight: isForm ? 2 : 8,
        arbitrary: fc.record({ type: fc.constantFrom(...jsonTypes), body: jsonBody(body) }),
      },
      {
        weight: isForm ? 8 : 2,
        arbitrary: fc.record({
          type: fc.constant(`multipart/form-data; boundary=${boundary}`),
          body: formBody(body),
          bytes: fc.constant(true as const),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ type: fc.constantFrom(...oddTypes), body: jsonBody(body) }),
      },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
  )
}
