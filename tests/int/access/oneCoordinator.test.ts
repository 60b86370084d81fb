import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import {
  buildPerson,
  buildPeople,
  startLibrary,
  testPassword,
  type Answer,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { startJourney, type Journey } from '../workflow/journey'

let library: Library
let people: People
let alone: TestPerson
let journey: Journey

// A nurse who coordinates: a protocol needs a physician's signature, which is not hers to give.
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  alone = await buildPerson(library, 'seule@essais.example', {
    name: 'Solène Seule',
    profession: 'nurse',
    roles: ['coordinator'],
  })
  journey = await startJourney(library, people)
  await journey.submit()
  await journey.does(people.reviewer1, 'verify')
  await journey.does(people.reviewer2, 'verify')
})
afterAll(() => library.stop())

const asAlone = (method: string, path: string, body: object): Promise<Answer> =>
  library.api(method, path, { as: alone.email, body })

const professionOf = async ({ id }: TestPerson) =>
  (await library.payload.findByID({ collection: slugs.users, id, depth: 0 })).profession

const membersOf = async () => {
  const id = people.group.id
  const group = await library.payload.findByID({ collection: slugs.workingGroups, id, depth: 0 })
  return group.members ?? []
}

describe('one coordinator alone', () => {
  it('does not become a physician: by their account, by many, by the form of the account', async () => {
    const body = { profession: 'physician' }
    await asAlone('PATCH', `/users/${alone.id}`, body)
    await asAlone('PATCH', `/users?where[id][in][]=${alone.id}`, body)
    await asAlone('PATCH', `/users?where[email][equals]=${alone.email}`, body)
    await asAlone('PATCH', `/users/${alone.id}`, { ...body, id: people.author.id })
    expect(await professionOf(alone)).toBe('nurse')
  })

  it('does not come into the review: as a named approver, as a member of the group, by its rules', async () => {
    const assignees = [{ email: alone.email, as: 'approver' }]
    expect(await journey.act(alone, 'assign', { assignees })).toMatchObject({ status: 403 })
    const members = await membersOf()
    const path = `/working-groups/${people.group.id}`
    const joined = [...members, { user: alone.id, roles: ['approver'] }]
    expect((await asAlone('PATCH', path, { members: joined })).status).toBe(403)
    // In the place of somebody else, by that row's id.
    const taken = members.map((row) =>
      row.user === people.approver1.id ? { ...row, user: alone.id } : row,
    )
    expect((await asAlone('PATCH', path, { members: taken })).status).toBe(403)
    expect(
      (
        await asAlone('POST', '/working-groups', {
          name: 'Le sien',
          slug: 'le-sien',
          members: [{ user: alone.id, roles: ['author', 'approver'] }],
        })
      ).status,
    ).toBe(403)
    expect(await membersOf()).toEqual(members)
  })

  it('does not act as somebody whom they made a physician', async () => {
    const body = { profession: 'physician' }
    expect((await asAlone('PATCH', `/users/${people.approver2.id}`, body)).status).toBe(200)
    const typed = { password: 'treize lunes rousses' }
    expect((await asAlone('PATCH', `/users/${people.approver2.id}`, typed)).status).toBe(403)
    const mine = { email: 'seule.aussi@essais.example' }
    await asAlone('PATCH', `/users/${people.approver2.id}`, mine)
    const account = { collection: slugs.users, id: people.approver2.id } as const
    expect((await library.payload.findByID(account)).email).toBe(people.approver2.email)
    expect((await asAlone('POST', '/users', { ...mine, ...typed, name: 'Double' })).status).toBe(
      403,
    )
    await asAlone('PATCH', `/users/${people.approver2.id}`, { profession: 'manager' })
  })

  it('overrides, and the physician’s signature is still awaited', async () => {
    await journey.does(alone, 'override', { reason: 'Urgence.' })
    const expectedHash = await journey.hash()
    const signed = { expectedHash, password: testPassword }
    expect(await journey.act(alone, 'approve', signed)).toMatchObject({ status: 403 })
    const release = await journey.act(alone, 'release', { expectedHash })
    expect(release).toMatchObject({ status: 409, body: { code: 'INVALID_TRANSITION' } })
    const { body } = await journey.view(alone)
    expect(body.state).toBe('inApproval')
    expect(
      body.decisions.map(({ profession }: { profession: string }) => profession),
    ).not.toContain('physician')
  })

  it('left a trace of what they did to others, there and back', async () => {
    const { docs } = await library.payload.find({
      collection: slugs.auditEvents,
      where: { type: { equals: 'personChanged' } },
      sort: 'seq',
      pagination: false,
    })
    const made = docs.filter(({ actor }) => actor?.name === alone.name).map(({ data }) => data)
    expect(made).toMatchObject([
      { person: { id: people.approver2.id }, changed: { profession: expect.anything() } },
      { person: { id: people.approver2.id }, changed: { profession: expect.anything() } },
    ])
  })
})
