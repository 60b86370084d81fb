import type { FlattenedField, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { withRowIds } from '../../../src/database'
import { controlledSlugs, slugs } from '../../../src/slugs'
import {
  buildPeople,
  databaseOfProject,
  startLibrary,
  type Library,
  type People,
} from '../../helpers'
import { fileForm, png } from '../access/stage'
import { completeBody } from '../matrix/bodies'
import { startJourney } from '../workflow/journey'

let library: Library
let people: People

type Row = Record<string, unknown> & { id: string }
type Slug = Parameters<Library['payload']['db']['findOne']>[0]['collection']

const collections = [
  ...controlledSlugs,
  slugs.media,
  slugs.reviews,
  slugs.releases,
  slugs.workingGroups,
  slugs.users,
]

const create = async (slug: Slug, body: object): Promise<void> => {
  const answer = await library.api('POST', `/${slug}`, { as: people.author.email, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
}

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  const form = fileForm(png(), 'schema.png', { alt: 'Un schéma' })
  const uploaded = await library.api('POST', '/media', { as: people.author.email, form })
  const lists = {
    keywords: ['douleur', 'soin'],
    formerReferences: ['ANC-1', 'ANC-2'],
    audience: ['nurse', 'physician'],
    settings: ['emergency', 'medicine'],
    authors: [{ name: 'Une Autrice', function: 'Infirmière' }],
    references: [{ label: 'HAS', url: 'https://example.org/has' }],
    relations: [{ type: 'seeAlso', reference: 'PRO-MEOPA-001' }],
    attachments: [{ title: 'Schéma', file: uploaded.body.doc.id }],
  }
  const journey = await startJourney(library, people, lists)
  await journey.release()
  await journey.edit(people.author, { summary: 'Autrement.' })
  await journey.submit()
  const assignees = [{ email: people.approver2.email, as: 'approver' }]
  await journey.does(people.coordinator, 'assign', { assignees })
  for (const slug of controlledSlugs.filter((one) => one !== slugs.protocols))
    await create(slug, {
      ...completeBody(slug, people, 'Un titre'),
      ...lists,
      formerReferences: [],
    })
})
afterAll(() => library.stop())

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' ||
  field.type === 'blocks' ||
  ('hasMany' in field && field.hasMany === true)

const read = async (collection: Slug, id?: string): Promise<Row> => {
  // The review that is open has people named in it.
  const any: Where = collection === slugs.reviews ? { state: { not_equals: 'closed' } } : {}
  const where: Where = id === undefined ? any : { id: { equals: id } }
  const row = await library.payload.db.findOne<Row>({ collection, where })
  if (!row) throw new Error(`no ${collection}`)
  return row
}

// A list of rows that is written anew has other ids: those of rows say nothing.
const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).filter(([name]) => name !== 'id' && name !== '_uuid')
  return Object.fromEntries(entries.map(([name, one]) => [name, said(one)]))
}

describe('a write of one field', () => {
  it.each(collections)('leaves all the others of %s as they are', async (collection) => {
    const { id } = await read(collection)
    const fields = library.payload.collections[collection].config.flattenedFields
    const before = await read(collection, id)
    const lists = fields.filter(
      (field) => isList(field) && Array.isArray(before[field.name]) && field.name !== 'sessions',
    )
    expect(lists.length).toBeGreaterThan(0)
    for (const { name } of lists) {
      const data = withRowIds({ [name]: before[name], updatedAt: null })
      await library.payload.db.updateOne({ collection, id, data })
      expect(said(await read(collection, id)), name).toEqual(said(before))
    }
  })

  it('of many rows is refused where it would empty their lists, and done where it would not', async () => {
    const { db } = library.payload
    const collection = slugs.protocols
    const before = await read(collection)
    const write = (data: Record<string, unknown>) =>
      db.updateMany({ collection, where: { id: { equals: before.id } }, data })
    if (databaseOfProject() === 'sqlite') {
      await expect(write({ keywords: ['autre'] })).rejects.toThrow('would empty their lists')
    }
    await write({ title: 'Autre titre', updatedAt: null })
    const after = await read(collection, before.id)
    expect(said(after)).toEqual(said({ ...before, title: 'Autre titre' }))
  })
})
