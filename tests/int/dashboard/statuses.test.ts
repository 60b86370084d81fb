import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { narrowList } from '../../../src/admin/documentList'
import { readDocumentStatuses } from '../../../src/admin/documentStatus'
import { slugs } from '../../../src/slugs'
import { documentStatuses, type DocumentStatusCode } from '../../../src/vocabulary/documentStatus'
import { withdrawalKinds, type WithdrawalKind } from '../../../src/vocabulary/workflow'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from '../workflow/journey'
import { dashboardOf, kindsOf, requestOf } from './support'

let library: Library
let people: People
let strangers: People
let journeys: Record<DocumentStatusCode, Journey>
let foreign: Journey

const reason = 'La dose était fausse.'

const withdraw = (journey: Journey, kind: WithdrawalKind) =>
  journey.does(people.coordinator, 'withdraw', {
    number: '1.0',
    kind,
    reason,
    ...(kind === 'replaced' && { replacedBy: journeys.inForce.reference }),
  })

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  strangers = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
  const start = () => startJourney(library, people)
  journeys = {
    inForce: await start(),
    inRevision: await start(),
    withdrawnForError: await start(),
    replaced: await start(),
    obsolete: await start(),
    neverReleased: await start(),
  }
  const { neverReleased: _never, ...released } = journeys
  for (const journey of Object.values(released)) await journey.release()
  await journeys.inRevision.edit(people.author, { title: 'En révision' })
  await withdraw(journeys.withdrawnForError, 'error')
  await withdraw(journeys.replaced, 'replaced')
  await withdraw(journeys.obsolete, 'obsolete')
  foreign = await startJourney(library, strangers)
})
afterAll(async () => library.stop())

const found = async (who: keyof Omit<People, 'group' | 'theme'>, state: string) => {
  const req = await requestOf(library, people[who], { state })
  const where = await narrowList(slugs.protocols)({ req, limit: 50, page: 1, sort: 'reference' })
  const { docs } = await library.payload.find({
    collection: slugs.protocols,
    ...(where && { where }),
    limit: 50,
    sort: 'reference',
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs.map(({ reference }) => reference)
}

describe('the list', () => {
  it.each(documentStatuses.codes)('finds what is « %s », and nothing else', async (status) => {
    expect(await found('author', status)).toEqual([journeys[status].reference])
    const key = `${slugs.protocols}/${journeys[status].id}`
    const statuses = await readDocumentStatuses(library.payload, [key])
    expect(statuses.get(key)?.status).toBe(status)
  })

  it('parts all documents between the statuses, by the rights of who looks', async () => {
    const all = await Promise.all(
      documentStatuses.codes.map((status) => found('coordinator', status)),
    )
    const everything = [...Object.values(journeys), foreign].map(({ reference }) => reference)
    expect(all.flat().sort()).toEqual(everything.sort())
  })

  it('takes for a draft what says something else than what is in force', async () => {
    const drafts = await found('author', 'draft')
    expect(drafts).not.toContain(journeys.inForce.reference)
    expect(drafts).toContain(journeys.inRevision.reference)
    expect(drafts).toContain(journeys.withdrawnForError.reference)
  })
})

describe('a withdrawal', () => {
  it('is told by the workflow while nothing is in force: which release, when and why', async () => {
    for (const kind of withdrawalKinds.codes) {
      const status = kind === 'error' ? 'withdrawnForError' : kind
      const { body } = await journeys[status].view(people.author)
      expect(body.withdrawn).toEqual({
        number: '1.0',
        kind,
        reason,
        at: expect.stringMatching(/^\d{4}-.*Z$/),
      })
    }
    for (const status of ['inForce', 'inRevision', 'neverReleased'] as const) {
      expect((await journeys[status].view(people.author)).body.withdrawn).toBeNull()
    }
  })

  it('waits on the first screen of those who may mend it, with kind and reason', async () => {
    const { reference } = journeys.withdrawnForError
    for (const who of ['author', 'lead'] as const)
      expect(await kindsOf(library, people[who], reference)).toContain('withdrawn')
    for (const other of [people.reviewer1, strangers.author])
      expect(await kindsOf(library, other, reference)).not.toContain('withdrawn')
    const { withdrawn } = await dashboardOf(library, people.author)
    const note = withdrawn.find((item) => item.reference === reference)?.note
    expect(note).toContain(documentStatuses.labels.withdrawnForError)
    expect(note).toContain(reason)
  })

  it('is told by the workflow of what came back since', async () => {
    const journey = await startJourney(library, people)
    await journey.release()
    await withdraw(journey, 'error')
    await journey.does(people.coordinator, 'reinstate', { number: '1.0', reason: 'Vérifiée.' })
    const { body } = await journey.view(people.author)
    expect(body.withdrawn).toBeNull()
    expect(body.withdrawnMeanwhile).toMatchObject({ kind: 'error', reason })
    expect(await kindsOf(library, people.author, journey.reference)).toEqual([])
    const never = await journeys.inForce.view(people.author)
    expect(never.body.withdrawnMeanwhile).toBeNull()
  })
})
