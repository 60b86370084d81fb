import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { groupsOf } from '../../../src/access'
import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(async () => library.stop())

const signedIn = async () => {
  const { payload, signIn } = library
  const headers = new Headers({ Authorization: `JWT ${await signIn(people.author.email)}` })
  const { user } = await payload.auth({ headers })
  if (!user) throw new Error('Nobody')
  return user
}

const groupsReadBy = (act: () => Promise<unknown>): Promise<number> => {
  const find = vi.spyOn(library.payload.db, 'find')
  return act().then(() => {
    const asked = find.mock.calls.filter(([{ collection }]) => collection === slugs.workingGroups)
    find.mockRestore()
    return asked.length
  })
}

it('reads the groups of who asks once, however many requests a page makes of it', async () => {
  const found: string[][] = []
  const page = async (): Promise<void> => {
    const user = await signedIn()
    const ask = async () => groupsOf(await createLocalReq({ user }, library.payload))
    found.push(...(await Promise.all([ask(), ask()])), await ask())
  }
  expect(await groupsReadBy(page)).toBe(1)
  expect(found).toEqual([[people.group.id], [people.group.id], [people.group.id]])
})

it('reads them again for who asks again: a role that was taken away counts at once', async () => {
  const before = await groupsOf(await createLocalReq({ user: await signedIn() }, library.payload))
  await library.payload.update({
    collection: slugs.workingGroups,
    id: people.group.id,
    data: { active: false },
  })
  const after = await groupsOf(await createLocalReq({ user: await signedIn() }, library.payload))
  expect([before, after]).toEqual([[people.group.id], []])
})

it('reads them each time for a person that a program hands over', async () => {
  const user = { ...(await signedIn()), _strategy: undefined }
  const ask = async () => groupsOf(await createLocalReq({ user }, library.payload))
  expect(await groupsReadBy(() => ask().then(ask))).toBe(2)
})
