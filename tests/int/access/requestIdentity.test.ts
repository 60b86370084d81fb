import { createLocalReq, executeAuthStrategies } from 'payload'
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
  const { user } = await executeAuthStrategies({ headers, payload })
  if (!user) throw new Error('Nobody')
  return { headers, user }
}

type Asking = Awaited<ReturnType<typeof signedIn>>

// Payload hands over a copy of the person at each step.
const groupsFor = async ({ headers, user }: Asking): Promise<string[]> =>
  groupsOf(await createLocalReq({ req: { headers }, user: { ...user } }, library.payload))

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
    const asking = await signedIn()
    found.push(...(await Promise.all([groupsFor(asking), groupsFor(asking)])))
    found.push(await groupsFor(asking))
  }
  expect(await groupsReadBy(page)).toBe(1)
  expect(found).toEqual([[people.group.id], [people.group.id], [people.group.id]])
})

it('reads them again for who asks again: a role that was taken away counts at once', async () => {
  const before = await groupsFor(await signedIn())
  await library.payload.update({
    collection: slugs.workingGroups,
    id: people.group.id,
    data: { active: false },
  })
  const after = await groupsFor(await signedIn())
  expect([before, after]).toEqual([[people.group.id], []])
})

it('reads them each time for a person that a program hands over', async () => {
  const { headers, user } = await signedIn()
  const ask = () => groupsFor({ headers, user: { ...user, _strategy: undefined } })
  expect(await groupsReadBy(() => ask().then(ask))).toBe(2)
})

it('reads them again for somebody else, whatever came in with the request', async () => {
  const { headers, user } = await signedIn()
  const other = { ...user, id: people.reviewer1.id }
  const ask = async () => [
    await groupsFor({ headers, user }),
    await groupsFor({ headers, user: other }),
  ]
  expect(await groupsReadBy(ask)).toBe(2)
})
