import { describe, expect, it } from 'vitest'

import {
  apiClientsAccess,
  coordinatorOnly,
  keptByCoordinators,
  nobodyField,
  personsField,
  userFieldAccess,
  usersAccess,
  workingGroupsAccess,
} from '../../../src/access'
import { buildRequest, openLibrary } from './library'
import { people, persons, words } from './people'
import { whoMay } from './whoMay'

const group = { id: 'pain' }
const own = { id: 'author' }
const ownClient = { id: 'client' }
const otherClient = { id: 'other' }

describe('who may', () => {
  it.each([
    ['create an account', usersAccess.create, {}, 'admin'],
    ['change another’s account', usersAccess.update, { id: 'other' }, 'admin, coordinator'],
    ['change an author’s account', usersAccess.update, own, 'author, admin, coordinator'],
    [
      'change the account of a deactivated person',
      usersAccess.update,
      { id: 'inactive' },
      'admin, coordinator',
    ],
    ['delete an account', usersAccess.delete, own, 'nobody'],
    ['unlock an account', usersAccess.unlock, own, 'admin'],
    ['create a group', workingGroupsAccess.create, {}, 'coordinator'],
    ['change a group', workingGroupsAccess.update, group, 'lead, coordinator'],
    ['change another group', workingGroupsAccess.update, { id: 'others' }, 'stranger, coordinator'],
    ['change a deactivated group', workingGroupsAccess.update, { id: 'left' }, 'coordinator'],
    ['delete a group', workingGroupsAccess.delete, group, 'nobody'],
    ['create a theme', keptByCoordinators.create, {}, 'coordinator'],
    ['change a theme', keptByCoordinators.update, {}, 'coordinator'],
    ['delete a theme', keptByCoordinators.delete, {}, 'nobody'],
    ['create an API client', apiClientsAccess.create, {}, 'admin'],
    ['read the client’s own record', apiClientsAccess.read, ownClient, 'client, admin'],
    ['read another client', apiClientsAccess.read, otherClient, 'admin'],
    ['change an API client', apiClientsAccess.update, ownClient, 'admin'],
    ['delete an API client', apiClientsAccess.delete, ownClient, 'nobody'],
    ['unlock an API client', apiClientsAccess.unlock, ownClient, 'admin'],
  ])('%s', async (_case, rule, row, who) => {
    expect(await whoMay(rule, row)).toEqual(words(who))
  })

  it.each([
    ['people', usersAccess.read],
    ['groups', workingGroupsAccess.read],
    ['themes and establishments', keptByCoordinators.read],
    ['the admin', usersAccess.admin],
    ['a field for persons', personsField],
  ])('is every person with an active account: %s', async (_case, rule) => {
    expect(await whoMay(rule, {})).toEqual(persons)
  })
})

describe('the fields of an account', () => {
  it.each([
    ['roles, for one', userFieldAccess.adminOnly.update, 'admin'],
    ['the profession', userFieldAccess.profession.update, 'admin, coordinator'],
    ['what is the person’s own', userFieldAccess.adminOrSelf.update, 'author, admin'],
    ['the address', userFieldAccess.email.update, 'admin'],
    ['the rules of a group', coordinatorOnly.update, 'coordinator'],
    ['what nobody sets', nobodyField, 'nobody'],
  ])('are set by those alone who may: %s', async (_case, rule, who) => {
    expect(await whoMay(rule, own, { id: own.id })).toEqual(words(who))
  })

  const setting = (roles: unknown, id: string) =>
    whoMay(userFieldAccess.roles.update, {}, { id, data: { roles } })

  it('are given by admins, who are not the person: the roles', async () => {
    expect(await setting(['editor', 'admin'], 'author')).toEqual(['admin'])
    expect(await setting([], 'author')).toEqual(['admin'])
  })

  it('may be given up by their owner, not taken: the roles', async () => {
    expect(await setting(['admin'], 'admin')).toEqual(['admin'])
    expect(await setting([], 'admin')).toEqual(['admin'])
    expect(await setting(['admin', 'editor'], 'admin')).toEqual([])
    expect(await setting(['coordinator'], 'admin')).toEqual([])
  })

  it.each([
    ['no data', undefined],
    ['nothing', null],
    ['a text', 'admin'],
    ['other members', { name: 'Zoé' }],
    ['roles that are no list', { roles: 'coordinator' }],
  ])('takes no role for the owner where the roles are not named: %s', async (_case, data) => {
    const may = await whoMay(userFieldAccess.roles.update, {}, { id: 'admin', data })
    expect(may).toEqual(['admin'])
  })

  it('say their address to their owner, leads, coordinators and admins', async () => {
    const may = await whoMay(userFieldAccess.email.read, own, { id: own.id })
    expect(may).toEqual(words('author, lead, stranger, coordinator, admin'))
  })

  it('are nobody’s own while there is no account yet', async () => {
    expect(await whoMay(userFieldAccess.adminOrSelf.update, {}, { id: undefined })).toEqual([
      'admin',
    ])
  })
})

describe('an API client', () => {
  it('reads nothing once it was deactivated', async () => {
    const user = { ...people.client, active: false }
    const req = buildRequest(openLibrary({}).payload, { user })
    expect(await apiClientsAccess.read?.({ req })).toBe(false)
  })

  it('is no namesake of a person', async () => {
    expect(await whoMay(apiClientsAccess.read, { id: 'author' })).toEqual(['admin'])
  })
})
