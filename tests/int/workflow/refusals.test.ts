import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildPeople, startLibrary, testPassword, type Library, type People } from '../../helpers'
import { startJourney } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const stale = 'a'.repeat(64)

describe('the workflow routes', () => {
  it('answer 401, 404, 405 and 400 before they say anything of rights', async () => {
    const journey = await startJourney(library, people)
    const anonymous = await library.api('GET', `${journey.path}/workflow`)
    expect(anonymous).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } })
    expect(anonymous.headers.get('content-type')).toContain('application/problem+json')

    const others = await buildPeople(library, { slug: 'ailleurs', themeCode: 'PSY' })
    const hidden = await journey.view(others.author)
    const unknown = await library.api('GET', '/protocols/00000000-0000-4000-8000-0000/workflow', {
      as: others.author.email,
    })
    expect(hidden).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    expect(unknown.body).toEqual(hidden.body)

    const noAction = await journey.act(people.author, 'publish', {})
    expect(noAction).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    const wrongMethod = await library.api('GET', `${journey.path}/workflow/submit`, {
      as: people.author.email,
    })
    expect(wrongMethod).toMatchObject({ status: 405, body: { code: 'METHOD_NOT_ALLOWED' } })
    const badBody = await journey.act(people.reviewer1, 'submit', {
      expectedHash: stale,
      changeType: 'huge',
      extra: 1,
    })
    expect(badBody).toMatchObject({ status: 400, body: { code: 'INVALID_BODY' } })
    expect(badBody.body.errors.map((error: { path: string }) => error.path).sort()).toEqual([
      'changeSummary',
      'changeType',
      'extra',
    ])
  })

  it('refuse an incomplete document with the paths of what is missing', async () => {
    const journey = await startJourney(library, people, { summary: '', audience: [] })
    const refused = await journey.act(people.author, 'submit', {
      expectedHash: await journey.hash(),
      changeType: 'major',
      changeSummary: 'Première version.',
    })
    expect(refused).toMatchObject({ status: 422, body: { code: 'INCOMPLETE_DOCUMENT' } })
    const paths = refused.body.errors.map((error: { path: string }) => error.path)
    expect(paths).toEqual(expect.arrayContaining(['summary', 'audience']))
  })

  it('refuse who edited, whatever roles they have', async () => {
    const journey = await startJourney(library, people)
    await library.payload.update({
      collection: 'working-groups',
      id: people.group.id,
      data: {
        members: [
          { user: people.author.id, roles: ['author'] },
          { user: people.lead.id, roles: ['lead', 'approver'] },
          { user: people.reviewer1.id, roles: ['reviewer'] },
          { user: people.reviewer2.id, roles: ['reviewer'] },
          { user: people.approver1.id, roles: ['approver', 'reviewer'] },
          { user: people.approver2.id, roles: ['approver'] },
        ],
      },
    })
    await journey.edit(people.lead, { summary: 'Relu par la responsable.' })
    await journey.submit()
    const hash = await journey.hash()
    const verify = await journey.act(people.lead, 'verify', { expectedHash: hash })
    expect(verify).toMatchObject({ status: 403, body: { code: 'SELF_REVIEW' } })
    await journey.does(people.approver1, 'verify')
    await journey.does(people.reviewer1, 'verify')
    const body = { expectedHash: hash, password: testPassword }
    const own = await journey.act(people.lead, 'approve', body)
    expect(own).toMatchObject({ status: 403, body: { code: 'SELF_APPROVAL' } })
    const verified = await journey.act(people.approver1, 'approve', body)
    expect(verified).toMatchObject({ status: 403, body: { code: 'SELF_APPROVAL' } })
    const author = await journey.act(people.author, 'approve', body)
    expect(author).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } })
  })

  it('sign nothing after five wrong passwords, and lock nobody out by them', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    await journey.verify()
    const expectedHash = await journey.hash()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const wrong = await journey.act(people.approver2, 'approve', {
        expectedHash,
        password: 'ce-n-est-pas-lui',
      })
      expect(wrong).toMatchObject({ status: 403, body: { code: 'REAUTHENTICATION_FAILED' } })
    }
    const locked = await journey.act(people.approver2, 'approve', {
      expectedHash,
      password: testPassword,
    })
    expect([locked.status, locked.body.code]).toEqual([403, 'REAUTHENTICATION_FAILED'])
    expect((await journey.view(people.author)).body.state).toBe('inApproval')
    const signIn = await library.api('POST', '/users/login', {
      body: { email: people.approver2.email, password: testPassword },
    })
    expect(signIn.status).toBe(200)
  })

  it('refuse a stale hash with the present one', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    const refused = await journey.act(people.reviewer1, 'verify', { expectedHash: stale })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'STALE_CONTENT', currentHash: await journey.hash() },
    })
  })

  it('name each unknown assignee, and a document that replaces nothing', async () => {
    const journey = await startJourney(library, people)
    await journey.release()
    const body = { number: '1.0', kind: 'replaced', reason: 'Doublon.', password: testPassword }
    for (const replacedBy of ['PRO-MEOPA-999', journey.reference]) {
      const refused = await journey.act(people.coordinator, 'withdraw', { ...body, replacedBy })
      expect(refused).toMatchObject({ status: 400, body: { code: 'INVALID_BODY' } })
    }
    const without = await journey.act(people.coordinator, 'withdraw', body)
    expect(without.body.errors).toMatchObject([{ path: 'replacedBy' }])
    await journey.edit(people.author, { summary: 'Autre.' })
    await journey.submit()
    const unknown = await journey.act(people.lead, 'assign', {
      assignees: [
        { email: people.reviewer1.email, as: 'reviewer' },
        { email: 'personne@essais.example', as: 'reviewer' },
      ],
    })
    expect(unknown.body.errors).toMatchObject([{ path: 'assignees.1.email' }])
  })
})

describe('a save', () => {
  it('is refused when it names another content than the stored one', async () => {
    const journey = await startJourney(library, people)
    const hash = await journey.hash()
    const first = await journey.edit(people.author, { summary: 'Un.' }, { 'If-Match': `"${hash}"` })
    expect(first.status).toBe(200)
    const second = await journey.edit(
      people.author,
      { summary: 'Deux.' },
      { 'If-Match': `"${hash}"` },
    )
    expect(second).toMatchObject({ status: 409, body: { code: 'STALE_CONTENT' } })
    const { body } = await library.api('GET', journey.path, { as: people.author.email })
    expect(body.summary).toBe('Un.')
    expect(body.contentHash).toBe(await journey.hash())
  })

  it('cannot write the content hash', async () => {
    const journey = await startJourney(library, people)
    const hash = await journey.hash()
    await journey.edit(people.author, { contentHash: 'f'.repeat(64) })
    expect(await journey.hash()).toBe(hash)
    const { body } = await library.api('GET', journey.path, { as: people.author.email })
    expect(body.contentHash).toBe(hash)
  })
})
