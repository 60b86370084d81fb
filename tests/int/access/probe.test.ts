import { getAccessResults } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  buildProtocol,
  startLibrary,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { requestOf } from '../dashboard/support'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(async () => library.stop())

const rightsOf = async () => getAccessResults({ req: await requestOf(library, people.author) })

it('tells the menu what a member reads without naming one document', async () => {
  const before = JSON.stringify(await rightsOf()).length
  const made = [await buildProtocol(library, people), await buildProtocol(library, people)]
  const rights = await rightsOf()
  const text = JSON.stringify(rights)
  expect(made.filter(({ id }) => text.includes(id))).toEqual([])
  expect(text.length).toBe(before)
  for (const slug of [
    slugs.reviews,
    slugs.decisions,
    slugs.comments,
    slugs.releases,
    slugs.media,
  ]) {
    expect(rights.collections?.[slug]?.read).toBeTruthy()
  }
})

it('still lets a member read what is the group’s, and a real read never asks like the menu', async () => {
  const { id } = await buildProtocol(library, people)
  const ask = async (path: string) => library.api('GET', path, { as: people.author.email })
  const text = { document: { relationTo: slugs.protocols, value: id }, text: 'Une remarque.' }
  await library.api('POST', '/comments', { as: people.author.email, body: text })
  expect((await ask('/comments')).body.totalDocs).toBe(1)
  expect((await ask(`/protocols/versions?where[parent][equals]=${id}`)).body.totalDocs).toBe(1)
})

it('offers nobody to write who may not: an auditor reads comments', async () => {
  const offered = async (person: TestPerson) => {
    const rights = await getAccessResults({ req: await requestOf(library, person) })
    return Boolean(rights.collections?.[slugs.comments]?.create)
  }
  expect(await offered(people.auditor)).toBe(false)
  expect(await offered(people.author)).toBe(true)
  expect(await offered(people.editor)).toBe(true)
  const answer = await library.api('POST', '/comments', {
    as: people.auditor.email,
    body: { text: 'Une remarque.' },
  })
  expect(answer.status).toBe(403)
})
