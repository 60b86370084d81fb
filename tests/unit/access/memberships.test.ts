import { describe, expect, it } from 'vitest'

import { groupRolesOf, groupsOf, membersOf, membershipsOf } from '../../../src/access'
import { forgetMemberships } from '../../../src/access/memberships'
import { buildRequest, openLibrary, type Library } from './library'
import { people, type Word } from './people'
import { library } from './sample'

const requestOf = (word: Word, rows: Library = library) =>
  buildRequest(openLibrary(rows).payload, { user: people[word] })

const manyGroups = Array.from({ length: 12 }, (_, index) => ({
  id: `g${String(index)}`,
  active: true,
  members: [{ user: 'author', roles: index === 0 ? [] : ['author'] }],
}))

describe('memberships', () => {
  it('are the roles in the active groups of the person, of nobody else', async () => {
    expect(await membershipsOf(requestOf('lead'))).toEqual([{ group: 'pain', roles: ['lead'] }])
    // Lead of a group that was deactivated: that counts for nothing.
    expect(await membershipsOf(requestOf('author'))).toEqual([{ group: 'pain', roles: ['author'] }])
    for (const word of ['anyone', 'client', 'inactive', 'admin', 'namedReviewer'] as const) {
      expect(await membershipsOf(requestOf(word)), word).toEqual([])
    }
  })

  it('add up when somebody is listed twice, and are nobody else’s', async () => {
    const members = [
      { user: 'author', roles: ['author'] },
      { user: 'lead', roles: ['lead'] },
      { user: 'author', roles: ['reviewer'] },
    ]
    const rows = { 'working-groups': [{ id: 'pain', active: true, members }] }
    expect(await groupRolesOf(requestOf('author', rows), 'pain')).toEqual(['author', 'reviewer'])
  })

  it('are all read, however many groups there are', async () => {
    const req = requestOf('author', { 'working-groups': manyGroups })
    expect(await membershipsOf(req)).toHaveLength(12)
    expect(await groupsOf(req)).toHaveLength(11)
  })

  it('are told by role', async () => {
    const req = requestOf('stranger')
    expect(await groupsOf(req, 'approver')).toEqual(['others'])
    expect(await groupRolesOf(req, 'others')).toEqual(['lead', 'author', 'reviewer', 'approver'])
    expect(await groupRolesOf(req, 'pain')).toEqual([])
    expect(await groupsOf(requestOf('reviewer'), 'author', 'lead')).toEqual([])
    expect(await groupsOf(requestOf('lead'), 'author', 'lead')).toEqual(['pain'])
    expect(await groupsOf(requestOf('reviewer'))).toEqual(['pain'])
  })
})

describe('what is known of memberships', () => {
  const signedIn = { ...people.author, _strategy: 'local-jwt' }
  const open = () => ({ ...openLibrary(library), headers: new Headers() })

  it('is read once in a request', async () => {
    const { payload, asked } = open()
    const req = buildRequest(payload, { user: people.author })
    await Promise.all([membershipsOf(req), groupsOf(req)])
    await groupRolesOf(req, 'pain')
    expect(asked).toEqual(['working-groups'])
  })

  it('is shared by the requests that a page makes of the same headers', async () => {
    const { payload, asked, headers } = open()
    for (let page = 0; page < 3; page += 1) {
      await membershipsOf(buildRequest(payload, { user: { ...signedIn }, headers }))
    }
    expect(asked).toEqual(['working-groups'])
  })

  it.each([
    ['another request', signedIn, new Headers()],
    ['a person whom a program handed over', people.author, undefined],
    ['a person who was read by no strategy', { ...people.author, _strategy: undefined }, undefined],
  ])('is read again for %s', async (_case, user, others) => {
    const { payload, asked, headers } = open()
    await membershipsOf(buildRequest(payload, { user: signedIn, headers }))
    await membershipsOf(buildRequest(payload, { user, headers: others ?? headers }))
    expect(asked).toHaveLength(2)
  })

  it('is read again once it was forgotten', async () => {
    const { payload, asked } = open()
    const req = buildRequest(payload, { user: people.author })
    await membershipsOf(req)
    forgetMemberships(req)
    await membershipsOf(req)
    expect(asked).toEqual(['working-groups', 'working-groups'])
  })

  it('is never another person’s', async () => {
    const { payload, headers } = open()
    await membershipsOf(buildRequest(payload, { user: signedIn, headers }))
    const lead = { ...people.lead, _strategy: 'local-jwt' }
    const req = buildRequest(payload, { user: lead, headers })
    expect(await groupRolesOf(req, 'pain')).toEqual(['lead'])
  })

  it('is not a failure', async () => {
    const { payload, failures } = open()
    failures.push(new Error('locked'))
    const req = buildRequest(payload, { user: people.author })
    await expect(membershipsOf(req)).rejects.toThrow('locked')
    expect(await groupsOf(req)).toEqual(['pain'])
  })
})

describe('members of a group', () => {
  const membersIn = (groupId: string, users: string[] = [], rows: Library = library) =>
    membersOf(requestOf('lead', rows), { groupId, users })

  it('are its active people with their roles, who was named first', async () => {
    expect(await membersIn('pain', ['namedReviewer', 'approver', 'inactive'])).toEqual([
      { user: 'namedReviewer', name: 'Nour', profession: 'pharmacist', groupRoles: [] },
      { user: 'approver', name: 'Adam', profession: 'physician', groupRoles: ['approver'] },
      { user: 'author', name: 'Axel', profession: 'nurse', groupRoles: ['author'] },
      { user: 'reviewer', name: 'Rose', profession: '', groupRoles: ['reviewer'] },
      { user: 'lead', name: 'Léa', profession: 'physician', groupRoles: ['lead'] },
    ])
  })

  it.each(['left', 'empty', 'unknown'])('are nobody where there is nobody: %s', async (group) => {
    expect(await membersIn(group)).toEqual([])
    expect(await membersIn(group, ['lead'])).toMatchObject([{ user: 'lead', groupRoles: [] }])
  })

  it('are all of them, with all that they are, however many', async () => {
    const users = manyGroups.map(({ id }) => ({ id, name: id }))
    const members = [
      { user: null, roles: ['lead'] },
      ...users.map(({ id }) => ({ user: { id }, roles: ['author'] })),
      { user: 'g0', roles: ['reviewer'] },
    ]
    const rows = { users, 'working-groups': [{ id: 'pain', members }] }
    const found = await membersIn('pain', [], rows)
    expect(found).toHaveLength(12)
    expect(found[0]).toMatchObject({ user: 'g0', groupRoles: ['author', 'reviewer'] })
  })
})
