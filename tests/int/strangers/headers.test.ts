import { once } from 'node:events'
import type { OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createServer, type LibraryServer, type PageHandler } from '../../../src/server'
import { paragraph, richText } from '../../../src/richText/model/build'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { buildDocx, p } from '../../unit/import/buildDocx'
import { fileForm, png } from '../access/stage'
import { asker, serverOptions, type Ask, type RawAnswer } from '../publicApi/publicServer'
import { startJourney } from '../workflow/journey'

const nonces: string[] = []

/** Stands for Next: says which nonce it was given, and breaks or leads elsewhere where it is told to. */
const pages: PageHandler = {
  handle: async (req, res) => {
    nonces.push(/'nonce-([^']+)'/.exec(String(req.headers['content-security-policy']))?.[1] ?? '')
    if (req.url === '/admin/broken') return Promise.reject(new Error('This page broke'))
    if (req.url === '/admin/elsewhere') res.writeHead(307, { Location: '/admin/login' })
    res.end('page')
    return Promise.resolve()
  },
}

let library: Library
let people: People
let plain: LibraryServer
let behindTls: LibraryServer
let ask: Ask
let askTls: Ask
let port: number
let token: string
const names: Record<string, string> = { long: 'a'.repeat(5000), longer: 'a'.repeat(9000) }

const open = async (settings: object): Promise<{ server: LibraryServer; at: number }> => {
  const options = serverOptions(library)
  const server = await createServer({
    ...options,
    settings: { ...options.settings, ...settings },
    next: pages,
  })
  return { server, at: await server.listen({ host: '127.0.0.1', port: 0 }) }
}

const upload = async (
  bytes: Uint8Array,
  name: string,
  data: object = {},
): Promise<{ id: string; filename: string }> => {
  const form = fileForm(bytes, name, data)
  return (await library.api('POST', '/media', { as: people.author.email, form })).body.doc
}

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  const image = await upload(png(), 'schema.png', { alt: 'Un schéma' })
  const attached = await upload(buildDocx({ body: p('Fiche.') }), 'fiche.docx')
  const journey = await startJourney(library, people, {
    formerReferences: ['Ancien-12'],
    attachments: [
      { title: 'Schéma', file: image.id },
      { title: 'Fiche', file: attached.id },
    ],
    sections: [{ kind: 'purpose', content: richText([paragraph('Soulager.')]) }],
  })
  const released = await journey.release()
  const [first, second] = released.body.release.attachments
  const withdrawn = await startJourney(library, people, { title: 'Retiré' })
  await withdrawn.release()
  await withdrawn.does(people.coordinator, 'withdraw', {
    number: '1.0',
    kind: 'error',
    reason: 'Une dose était fausse.',
  })
  Object.assign(names, {
    reference: journey.reference,
    gone: withdrawn.reference,
    image: new URL(first.url, library.settings.publicUrl).pathname,
    attached: new URL(second.url, library.settings.publicUrl).pathname,
    privateImage: image.filename,
    privateFile: attached.filename,
  })
  token = await library.signIn(people.author.email)
  const http = await open({})
  const https = await open({ publicUrl: 'https://bibliotheque.example', rateLimitScale: 0.0005 })
  ;[plain, behindTls, port] = [http.server, https.server, http.at]
  ask = asker(http.at)
  askTls = asker(https.at)
})
afterAll(async () => {
  await plain.stop()
  await behindTls.stop()
  await library.stop()
})

/** What an answer is, as far as its policy goes. */
type Sort =
  'admin' | 'closed' | 'document' | 'file' | 'page' | 'privateFile' | 'public' | 'standalone'

const policies: Record<Sort, { policy?: RegExp | string; resource?: string }> = {
  page: {
    policy:
      "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    resource: 'cross-origin',
  },
  // The head and the foot of its printed pages are a style of its own.
  document: {
    policy:
      /^default-src 'none'; style-src 'self' 'sha256-[\w+/]{43}='; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'$/,
    resource: 'cross-origin',
  },
  standalone: {
    policy:
      /^default-src 'none'; img-src 'self'; media-src 'self'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'; frame-ancestors 'self'$/,
    resource: 'cross-origin',
  },
  // Data runs nothing, wherever it is opened: its type is not guessed at.
  public: {},
  file: { policy: "default-src 'none'; sandbox", resource: 'cross-origin' },
  closed: { policy: "default-src 'none'; frame-ancestors 'none'", resource: 'same-origin' },
  privateFile: { policy: "default-src 'none'; sandbox", resource: 'same-origin' },
  admin: {
    policy:
      /^default-src 'none'; script-src 'nonce-[\w+/]{22}==' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    resource: 'same-origin',
  },
}

type Asked = { method?: string; headers?: OutgoingHttpHeaders; body?: string; as?: 'author' }
type Row = [sort: Sort, status: number, path: string, asked?: Asked]

const json = { 'content-type': 'application/json' }
const unknownId = '00000000-0000-4000-8000-000000000000'

const table: Row[] = [
  ['page', 200, '/'],
  ['page', 200, '/', { method: 'HEAD' }],
  ['document', 200, '/protocols/{reference}'],
  ['document', 200, '/protocols/{reference}/releases/1.0'],
  ['page', 404, '/nulle-part'],
  ['page', 404, '/%2e%2e/%2e%2e/etc/passwd'],
  ['page', 410, '/protocols/{gone}'],
  ['page', 405, '/', { method: 'POST' }],
  ['public', 200, '/reading.css'],
  ['public', 308, '/protocols/Ancien-12'],
  ['public', 204, '/v1/protocols', { method: 'OPTIONS' }],
  ['public', 200, '/v1/protocols/{reference}'],
  ['standalone', 200, '/v1/protocols/{reference}.html'],
  ['public', 200, '/v1/protocols/{reference}.txt'],
  ['public', 200, '/v1/protocols'],
  ['public', 200, '/v1/changes'],
  ['public', 200, '/v1/openapi.json'],
  ['standalone', 200, '/v1/docs'],
  ['public', 400, '/v1/protocols?where[title]=x'],
  ['public', 404, '/v1/protocols/PRO-MEOPA-999'],
  ['public', 405, '/v1/protocols', { method: 'DELETE' }],
  ['public', 406, '/v1/protocols/{reference}', { headers: { accept: 'image/png' } }],
  ['public', 410, '/v1/protocols/{gone}'],
  ['public', 414, '/v1/{long}'],
  ['file', 200, '{image}'],
  ['file', 206, '{image}', { headers: { range: 'bytes=0-3' } }],
  ['public', 416, '{image}', { headers: { range: 'bytes=900000-' } }],
  ['file', 200, '{attached}'],
  ['public', 404, `/v1/files/${'a'.repeat(64)}/rien.png`],
  ['closed', 200, '/healthz'],
  ['closed', 200, '/readyz'],
  ['closed', 405, '/healthz', { method: 'POST' }],
  ['closed', 200, '/api/protocols', { as: 'author' }],
  ['closed', 400, '/api/protocols', { as: 'author', method: 'POST', headers: json, body: '{' }],
  ['closed', 400, '/api/protocols?where[nothing][equals]=1', { as: 'author' }],
  ['closed', 401, `/api/protocols/${unknownId}/workflow`],
  [
    'closed',
    401,
    '/api/users/login',
    { method: 'POST', headers: json, body: '{"email":"a@b.example","password":"x"}' },
  ],
  ['closed', 403, '/api/protocols'],
  ['closed', 404, '/api/nothing', { as: 'author' }],
  ['closed', 405, '/api/protocols/import', { as: 'author', method: 'PUT' }],
  ['closed', 413, '/api/users/login', { method: 'POST', headers: json, body: 'x'.repeat(70_000) }],
  ['closed', 200, '/api/graphql?query={Releases{totalDocs}}'],
  ['closed', 400, '/api/graphql?query={nothing}'],
  ['privateFile', 200, '/api/media/file/{privateImage}', { as: 'author' }],
  [
    'privateFile',
    206,
    '/api/media/file/{privateImage}',
    { as: 'author', headers: { range: 'bytes=0-3' } },
  ],
  ['privateFile', 200, '/api/media/file/{privateFile}', { as: 'author' }],
  ['closed', 403, '/api/media/file/{privateImage}'],
  ['admin', 414, '/admin/{longer}'],
  ['closed', 431, '/healthz', { headers: { 'x-long': 'a'.repeat(20_000) } }],
  ['closed', 200, '/_next/static/chunks/a.js'],
  ['closed', 200, '/icon.svg'],
  ['admin', 200, '/admin'],
  ['admin', 200, '/admin/login?redirect=%2F'],
  ['admin', 307, '/admin/elsewhere'],
  ['admin', 500, '/admin/broken'],
]

const ofPages = {
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringMatching(/camera=\(\).*microphone=\(\)/),
}
const noPage: readonly Sort[] = ['public', 'file']

const expectSecure = ({ headers }: Pick<RawAnswer, 'headers'>, sort: Sort): void => {
  expect(headers['x-content-type-options']).toBe('nosniff')
  if (noPage.includes(sort)) {
    expect(Object.keys(headers).filter((name) => Object.hasOwn(ofPages, name))).toEqual([])
  } else expect(headers).toMatchObject(ofPages)
  expect(headers['cross-origin-resource-policy']).toBe(policies[sort].resource)
  const { policy } = policies[sort]
  const given = headers['content-security-policy']
  if (policy instanceof RegExp) expect(given).toMatch(policy)
  else expect(given).toBe(policy)
  expect([headers['x-powered-by'], headers['server']]).toEqual([undefined, undefined])
}

describe('every kind of answer', () => {
  it.each(table)('%s %i %s says what it may do', async (sort, status, path, asked = {}) => {
    const { as, headers = {}, ...rest } = asked
    const answer = await ask(
      path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole),
      { ...rest, headers: { ...headers, ...(as && { authorization: `JWT ${token}` }) } },
    )
    expect(answer.status, answer.text).toBe(status)
    expectSecure(answer, sort)
    expect(answer.headers['strict-transport-security']).toBeUndefined()
  })

  it('data says no more than serves: half of what it said once', async () => {
    const { headers } = await ask('/v1/protocols')
    const size = Object.entries(headers).reduce(
      (sum, [name, value]) => sum + name.length + String(value).length + 4,
      0,
    )
    expect(size).toBeLessThan(800)
    expect(headers['access-control-expose-headers']).toBeUndefined()
  })

  it('what could not be read as a request is one', async () => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.write('NONSENSE\r\n\r\n')
    await once(socket, 'close')
    const lines = Buffer.concat(chunks).toString().split('\r\n')
    const headers = Object.fromEntries(
      lines.slice(1).flatMap((line) => {
        const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? []
        return name === undefined ? [] : [[name.toLowerCase(), value ?? '']]
      }),
    )
    expect(lines[0]).toMatch(/^HTTP\/1\.1 400 /)
    expectSecure({ headers }, 'closed')
  })

  it('promises https where it is served by https, and nowhere else', async () => {
    const promise = 'max-age=31536000; includeSubDomains'
    for (const path of ['/', '/v1/themes', '/api/protocols', '/admin', '/_next/static/a.js']) {
      const { headers } = await askTls(path)
      expect(headers['strict-transport-security'], path).toBe(promise)
    }
    const refused = await askTls('/v1/themes').then(() => askTls('/v1/themes'))
    expect(refused.status).toBe(429)
    expectSecure(refused, 'public')
    expect(refused.headers['strict-transport-security']).toBe(promise)
  })
})

describe('the nonce of the admin', () => {
  it('is another one each time, and the one that Next is told', async () => {
    const given = new Set<string>()
    for (let times = 0; times < 5; times += 1) {
      nonces.length = 0
      const { headers } = await ask('/admin')
      expect(headers['content-security-policy']).toContain(`'nonce-${nonces[0] ?? 'none'}'`)
      given.add(nonces[0] ?? '')
    }
    expect(given.size).toBe(5)
  })

  it('is nobody else’s to choose', async () => {
    const chosen = "script-src 'nonce-AAAAAAAAAAAAAAAAAAAAAA=='"
    for (const name of ['content-security-policy', 'content-security-policy-report-only']) {
      for (const path of ['/admin', '/_next/x']) {
        nonces.length = 0
        await ask(path, { headers: { [name]: chosen } })
        expect(nonces).not.toContain('AAAAAAAAAAAAAAAAAAAAAA==')
      }
    }
  })
})

describe('a file', () => {
  it('is shown in place when it is a picture, and handed over when it is not', async () => {
    const headers = { authorization: `JWT ${token}` }
    const of = async (path: string) => (await ask(path, { headers })).headers['content-disposition']
    expect(await of(`/api/media/file/${names['privateImage'] ?? ''}`)).toBe('inline')
    expect(await of(`/api/media/file/${names['privateFile'] ?? ''}`)).toBe('attachment')
    expect(await of(names['image'] ?? '')).toMatch(/^inline; filename="schema.png"/)
    expect(await of(names['attached'] ?? '')).toMatch(/^attachment; filename="fiche.docx"/)
  })
})
