import { describe, expect, it } from 'vitest'

import { askAgain, membershipsOf, readPersonAgain } from '../../../src/access'
import { buildRequest, openLibrary, type Library } from './library'
import { people, type Word } from './people'

const group = (...roles: string[]) => ({
  id: 'pain',
  active: true,
  members: [{ user: 'author', roles }],
})

const account = (more: object = {}) => ({ id: 'author', active: true, roles: ['editor'], ...more })

/** A library that can change between two questions, and a request of somebody who was read before it did. */
const open = (word: Word = 'author', rows: object[] = [account()]) => {
  const library: Record<string, Library[string]> = {
    users: [{ id: 'another', active: true, roles: ['admin'] }, ...rows.filter(isRow)],
    'working-groups': [group('author')],
  }
  const { payload, asked } = openLibrary(library)
  const found = people[word]
  const req = buildRequest(payload, { user: found && { ...found } })
  return { library, asked, req }
}

const isRow = (row: object): row is Library[string][number] => 'id' in row

describe('whoever waited for the one writer', () => {
  it('has the roles that they have now', async () => {
    const { req } = open()
    await readPersonAgain(req)
    expect(req.user).toMatchObject({ id: 'author', active: true, roles: ['editor'] })
  })

  it.each([
    ['deactivated', [account({ active: false })], { active: false, roles: ['editor'] }],
    ['of before accounts could be deactivated', [account({ active: null })], { active: true }],
    ['without roles', [account({ roles: null })], { active: true, roles: [] }],
    ['gone', [], { active: false, roles: [] }],
  ])('is what the account is now: %s', async (_case, rows, now) => {
    const { req } = open('author', rows)
    await readPersonAgain(req)
    expect(req.user).toMatchObject(now)
  })

  it('has the roles in groups that they have now', async () => {
    const { req, library } = open()
    expect(await membershipsOf(req)).toEqual([{ group: 'pain', roles: ['author'] }])
    library['working-groups'] = [group('reviewer')]
    await readPersonAgain(req)
    expect(await membershipsOf(req)).toEqual([{ group: 'pain', roles: ['reviewer'] }])
  })

  it.each(['anyone', 'client', 'inactive'] as const)('is not looked up: %s', async (word) => {
    const { req, asked } = open(word)
    await readPersonAgain(req)
    expect(asked).toEqual([])
    expect(req.user).toEqual(people[word])
  })
})

/** What the hook is given, as far as it looks. */
type Before = { operation: string; overrideAccess?: boolean; transactionID?: string }

const isAsked = (value: unknown): value is Parameters<typeof askAgain>[0] =>
  typeof value === 'object' && value !== null && 'operation' in value

const before = async ({ operation, overrideAccess, transactionID }: Before): Promise<string[]> => {
  const { req, asked } = open()
  const hooked: unknown = {
    operation,
    req: transactionID === undefined ? req : Object.assign(req, { transactionID }),
    ...(overrideAccess === undefined ? {} : { overrideAccess }),
  }
  if (!isAsked(hooked)) throw new Error('no question')
  await askAgain(hooked)
  return asked
}

describe('before an operation', () => {
  it.each([
    ...['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion', 'unlock'],
    'forgotPassword',
    'resetPassword',
  ])('that writes, who asks is read again within the transaction: %s', async (operation) => {
    expect(await before({ operation, transactionID: 't' })).toEqual(['users'])
    expect(await before({ operation, transactionID: 't', overrideAccess: false })).toEqual([
      'users',
    ])
  })

  it.each([
    ...['read', 'count', 'readDistinct', 'countVersions', 'findVersions', 'login', 'refresh'],
  ])('that only reads, nobody is: %s', async (operation) => {
    expect(await before({ operation, transactionID: 't' })).toEqual([])
  })

  it('of a program, or outside a transaction, nobody is', async () => {
    expect(await before({ operation: 'update', transactionID: 't', overrideAccess: true })).toEqual(
      [],
    )
    expect(await before({ operation: 'update' })).toEqual([])
  })
})
