import {
  createLocalReq,
  docAccessOperation,
  type CollectionSlug,
  type FlattenedField,
} from 'payload'
import { getFieldPermissions } from 'payload/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPerson, startLibrary, type Library, type TestPerson } from '../../helpers'
import { buildStage, type Stage } from './stage'

type Row = { id: string } & Record<string, unknown>

let library: Library
let stage: Stage
let secondAdmin: TestPerson

beforeAll(async () => {
  library = await startLibrary()
  stage = await buildStage(library)
  secondAdmin = await buildPerson(library, 'admin2@essais.example', {
    name: 'Anaïs Administration',
    roles: ['admin'],
  })
})
afterAll(() => library.stop())

const rowOf = async (collection: CollectionSlug, id: string): Promise<Row> => {
  const row = await library.payload.db.findOne<Row>({ collection, where: { id: { equals: id } } })
  if (!row) throw new Error(`no row of ${collection} is ${id}`)
  return row
}

/** What the admin is told that a person may do with a document, as it asks for it when it draws the form. */
const permissionsOf = async (who: TestPerson, collection: CollectionSlug, id: string) => {
  const { payload } = library
  const user = await payload.findByID({ collection: slugs.users, id: who.id, depth: 0 })
  const req = await createLocalReq({ user }, payload)
  const data = await payload.findByID({ collection, id, depth: 0 })
  return docAccessOperation({ collection: payload.collections[collection], id, data, req })
}

type Permissions = Awaited<ReturnType<typeof permissionsOf>>

/** A right to some of them was asked of the database, which says whether this is one. */
const isGiven = (right: unknown): boolean =>
  typeof right === 'object' && right !== null && 'permission' in right
    ? right.permission === true
    : right === true

const isShownEditable = (field: FlattenedField, permissions: Permissions): boolean => {
  const { admin = {} } = field
  if (('readOnly' in admin && admin.readOnly === true) || admin.hidden === true) return false
  return (
    isGiven(permissions.update) &&
    getFieldPermissions({
      field: { name: field.name, type: 'text' },
      operation: 'update',
      parentName: '',
      permissions: permissions.fields,
    }).operation
  )
}

/** Another value than the stored one, of a kind that the field takes. */
const otherValue = (field: FlattenedField, stored: unknown): unknown => {
  switch (field.type) {
    case 'checkbox':
      return stored === false
    case 'email':
      return 'autre.adresse@essais.example'
    case 'select': {
      const codes = field.options.map((option) =>
        typeof option === 'string' ? option : option.value,
      )
      // Nobody gives themselves a role: giving one up is what is left.
      if (field.hasMany) return Array.isArray(stored) && stored.length > 0 ? [] : codes.slice(0, 1)
      return codes.find((code) => code !== stored)
    }
    case 'text':
    case 'textarea':
      return 'autre-valeur'
    case 'relationship':
      return null
    default:
      return undefined
  }
}

const said = (value: unknown): string =>
  JSON.stringify(value === undefined || (Array.isArray(value) && value.length === 0) ? null : value)

const takes = async (
  who: TestPerson,
  { collection, id }: { collection: CollectionSlug; id: string },
  field: FlattenedField,
): Promise<boolean | null> => {
  const before = await rowOf(collection, id)
  const value = otherValue(field, before[field.name])
  if (value === undefined || said(value) === said(before[field.name])) return null
  const { status } = await library.api('PATCH', `/${collection}/${id}?depth=0`, {
    as: who.email,
    body: { [field.name]: value },
  })
  expect([200, 403], `${field.name} of ${collection}`).toContain(status)
  const after = await rowOf(collection, id)
  const { id: _id, ...data } = before
  await library.payload.db.updateOne({ collection, id, data })
  return said(after[field.name]) !== said(before[field.name])
}

// What Payload itself keeps in an account, and shows nowhere.
const own = [
  'salt',
  'hash',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'sessions',
  'apiKeyIndex',
  'hasAPIKey',
  'createdAt',
  'updatedAt',
]

const compare = async (who: TestPerson, collection: CollectionSlug, id: string) => {
  // Signed in before the row is kept, which has the sessions in it when it is one's own.
  await library.api('GET', '/users/me', { as: who.email })
  const permissions = await permissionsOf(who, collection, id)
  const shown: Record<string, boolean> = {}
  const taken: Record<string, boolean> = {}
  const fields = library.payload.collections[collection].config.flattenedFields
  for (const field of fields.filter(({ name }) => !own.includes(name))) {
    const isTaken = await takes(who, { collection, id }, field)
    if (isTaken === null) continue
    taken[field.name] = isTaken
    shown[field.name] = isShownEditable(field, permissions)
  }
  return { shown, taken }
}

describe('the form of an account', () => {
  it.each([
    ['author', 'author'],
    ['reviewer1', 'author'],
    ['lead', 'lead'],
    ['lead', 'author'],
    ['coordinator', 'author'],
    ['coordinator', 'coordinator'],
    ['auditor', 'auditor'],
    ['admin', 'author'],
  ] as const)('shows %s what may be changed of %s, and nothing else', async (who, whom) => {
    const { shown, taken } = await compare(stage.people[who], slugs.users, stage.people[whom].id)
    expect(Object.keys(taken)).toEqual(
      expect.arrayContaining(['name', 'email', 'profession', 'jobTitle', 'roles', 'active']),
    )
    expect(shown).toEqual(taken)
  })

  it('shows admins what they may change of themselves', async () => {
    const { shown, taken } = await compare(secondAdmin, slugs.users, secondAdmin.id)
    expect(taken).toMatchObject({ email: true, profession: false, roles: true })
    expect(shown).toEqual(taken)
  })

  it('tells owners that their address is theirs to read and another’s to change', async () => {
    const { author } = stage.people
    const permissions = await permissionsOf(author, slugs.users, author.id)
    // Payload's form of an account draws the address as editable when it is told nothing of it.
    expect(permissions.fields).toMatchObject({ email: { read: true } })
    expect(permissions.fields).not.toMatchObject({ email: { update: true } })
  })
})

describe('the form of what else people keep', () => {
  it.each([
    ['lead', slugs.workingGroups],
    ['author', slugs.workingGroups],
    ['coordinator', slugs.workingGroups],
    ['coordinator', slugs.themes],
    ['admin', slugs.themes],
    ['admin', slugs.apiClients],
    ['coordinator', slugs.apiClients],
    ['author', slugs.media],
    ['reviewer1', slugs.media],
  ] as const)('shows %s of %s what may be changed, and nothing else', async (who, collection) => {
    const id = {
      [slugs.workingGroups]: stage.people.group.id,
      [slugs.themes]: stage.people.theme.id,
      [slugs.apiClients]: stage.client,
      [slugs.media]: stage.media,
    }[collection]
    const { shown, taken } = await compare(stage.people[who], collection, id)
    expect(Object.keys(taken).length).toBeGreaterThan(0)
    expect(shown).toEqual(taken)
  })
})
