import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, buildPerson, protocolBody, startLibrary, testPassword } from '../../helpers'
import { startOtherProcess, type OtherProcess } from '../../helpers/otherProcess'
import { readAnswer, type Answer } from '../../helpers/answer'
import { buildDocx, p } from '../../unit/import/buildDocx'
import { fileForm, png } from '../access/stage'

/** A word that stands nowhere but in one kind of thing that the log may not hold. */
const canary = (kind: string): string => `zq${kind}zq`
const secrets = [
  'password',
  'wrong',
  'cookie',
  'token',
  'key',
  'name',
  'mail',
  'stranger',
  'title',
  'text',
  'comment',
  'file',
  'word',
  'query',
  'place',
  'graphql',
  'reset',
].map(canary)

const email = `${canary('mail')}@essais.example`
const password = `${canary('password')}-1234`

let server: OtherProcess
let output = ''
/** What was made on the way and is secret too: tokens, ids of people. */
const found: string[] = []

type Ask = { headers?: Record<string, string>; json?: unknown; form?: FormData; text?: string }

const ask = async (method: string, where: string, given: Ask = {}): Promise<Answer> => {
  const json = given.json === undefined ? undefined : JSON.stringify(given.json)
  const body = given.form ?? json ?? given.text
  const headers = {
    ...(given.form === undefined && body !== undefined && { 'Content-Type': 'application/json' }),
    ...given.headers,
  }
  const init = { method, headers, ...(body !== undefined && { body }) }
  return readAnswer(await fetch(server.origin + where, init))
}

const statuses = new Set<number>()
const asks = async (method: string, where: string, given?: Ask): Promise<Answer> => {
  const answer = await ask(method, where, given)
  statuses.add(answer.status)
  return answer
}

const signIns = async (): Promise<Record<string, string>> => {
  const login = (address: string, secret: string) =>
    asks('POST', '/api/users/login', { json: { email: address, password: secret } })
  await login(email, canary('wrong'))
  await login(`${canary('stranger')}@essais.example`, password)
  const { body } = await login(email, password)
  found.push(String(body.token))
  await asks('POST', '/api/users/login', { text: `{"email":"${email}","password":"${password}` })
  await asks('POST', '/api/users/forgot-password', { json: { email } })
  await asks('POST', '/api/users/reset-password', {
    json: { token: canary('reset'), password: canary('password') },
  })
  await asks('GET', `/admin/reset/${canary('reset')}?token=${canary('reset')}`)
  await asks('GET', '/api/users/me', { headers: { Cookie: `payload-token=${canary('cookie')}` } })
  await asks('GET', '/api/users/me', { headers: { Authorization: `JWT ${canary('token')}` } })
  await asks('GET', '/api/releases', {
    headers: { Authorization: `api-clients API-Key ${canary('key')}` },
  })
  return { Authorization: `JWT ${String(body.token)}` }
}

type Written = { id: string; body: Record<string, unknown> }

const writes = async (headers: Record<string, string>, { id, body }: Written): Promise<void> => {
  const json = { ...body, title: canary('title'), summary: canary('text') }
  const made = await asks('PATCH', `/api/protocols/${id}`, { headers, json })
  expect(made.status).toBe(200)
  const workflow = `/api/protocols/${id}/workflow`
  const { contentHash } = (await asks('GET', workflow, { headers })).body
  await asks('POST', `${workflow}/submit`, {
    headers,
    json: { expectedHash: contentHash, changeType: 'minor', changeSummary: canary('comment') },
  })
  await asks('POST', `${workflow}/approve`, { headers, json: { password: canary('wrong') } })
  await asks('POST', '/api/comments', {
    headers,
    json: { document: { relationTo: 'protocols', value: id }, text: canary('comment') },
  })
  await asks('POST', '/api/comments', { headers, json: { text: canary('comment') } })
  await asks('PATCH', `/api/protocols/${id}`, { headers, json: { title: [canary('title')] } })
  await asks('POST', '/api/protocols', { headers, text: `{"title":"${canary('title')}` })
  await asks('POST', '/api/protocols', { headers, json: { ...json, themes: [canary('text')] } })
}

const sendsFiles = async (headers: Record<string, string>, group: string): Promise<void> => {
  const name = `${canary('file')}.png`
  const uploaded = await asks('POST', '/api/media', { headers, form: fileForm(png(), name) })
  expect(uploaded.status).toBe(201)
  await asks('GET', `/api/media/file/${name}`, { headers })
  await asks('GET', `/api/media/file/absent-${name}`, { headers })
  await asks('POST', '/api/media', { headers, form: fileForm(Buffer.from('<svg/>'), name) })
  const word = buildDocx({ body: p(canary('word')) })
  const fields = { workingGroup: group }
  const form = (bytes: Uint8Array) => fileForm(bytes, `${canary('file')}.docx`, fields)
  await asks('POST', '/api/protocols/import', { headers, form: form(word) })
  const broken = buildDocx({ body: `<w:p><w:t>${canary('word')}</w:p>` })
  await asks('POST', '/api/protocols/import', { headers, form: form(broken) })
  await asks('POST', '/api/protocols/import', { headers, form: form(word.slice(0, 300)) })
}

const asksOddly = async (): Promise<void> => {
  const word = canary('query')
  await asks('GET', `/api/users?where[email][equals]=${email}&${word}=1&where[${word}][equals]=1`)
  await asks('GET', `/v1/protocols?theme=${word}&${word}`)
  await asks('GET', `/v1/protocols/${canary('place')}`)
  await asks('GET', `/api/${canary('place')}/${email}`)
  await asks('GET', `/${canary('place')}`)
  await asks('POST', '/api/graphql', { json: { query: `{ ${canary('graphql')} }` } })
  await asks('POST', '/api/graphql', { text: canary('graphql') })
  await asks('PUT', `/api/protocols/${canary('place')}/workflow`)
}

beforeAll(async () => {
  const library = await startLibrary()
  const people = await buildPeople(library)
  const person = await buildPerson(library, email, { name: canary('name') })
  found.push(person.id)
  await library.payload.update({ collection: slugs.users, id: person.id, data: { password } })
  const { members } = await library.payload.findByID({
    collection: slugs.workingGroups,
    id: people.group.id,
    depth: 0,
  })
  await library.payload.update({
    collection: slugs.workingGroups,
    id: people.group.id,
    data: { members: [...(members ?? []), { user: person.id, roles: ['author', 'approver'] }] },
  })
  const body = protocolBody(people)
  const made = await library.api('POST', '/protocols', { as: people.author.email, body })
  // A mail server that is not there: the log has to say so, and no more.
  const more = { LOG_LEVEL: 'trace', SMTP_URL: 'smtp://127.0.0.1:9' }
  server = await startOtherProcess(library, more)
  try {
    const headers = await signIns()
    await writes(headers, { id: String(made.body.doc.id), body })
    await sendsFiles(headers, people.group.id)
    await asksOddly()
    await asks('POST', '/api/users/logout', { headers })
  } finally {
    await server.stop()
    output = server.output()
    await library.stop()
  }
})

describe('the log of a server at work', () => {
  it('has a line for each request, and says what failed', () => {
    const lines = output.split('\n').filter((line) => line.startsWith('{'))
    expect(lines.length).toBeGreaterThan(30)
    expect(output).toContain('"path":"/api/users/login"')
    expect(output).toContain('A mail could not be sent')
    expect(statuses).toContain(200)
    expect(statuses).toContain(400)
    expect(statuses).toContain(401)
    expect(statuses).toContain(403)
    expect(statuses).toContain(404)
  })

  it.each(secrets)('holds no %s', (secret) => {
    expect(output.split('\n').filter((line) => line.includes(secret))).toEqual([])
  })

  it('holds no password of the other accounts, no token, no hash and nobody’s id', () => {
    expect(found).toHaveLength(2)
    for (const secret of [...found, testPassword, 'pbkdf2', 'eyJ', '@essais.example']) {
      expect(output.split('\n').filter((line) => line.includes(secret))).toEqual([])
    }
  })
})
