import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { workflowOptions } from '../../../collections/workflowOptions'
import { verifyAudit } from '../../../src/audit'
import { withClock } from '../../../src/dates/clock'
import { createGraphqlHandler } from '../../../src/graphql'
import { paragraph, richText } from '../../../src/richText/model/build'
import { releaseScheduled } from '../../../src/workflow/service/scheduledRelease'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { readAnswer } from '../../helpers/answer'
import { journeyOf, startJourney, type Journey } from '../workflow/journey'

let library: Library
let people: People
let number = 0

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

/** A protocol in force, and a letter that names it. */
const startLetter = async (): Promise<{ protocol: Journey; letter: Journey }> => {
  const protocol = await startJourney(library, people, { title: '0,5 mg', summary: 'Un demi.' })
  await protocol.release()
  number += 1
  const { body, status } = await library.api('POST', '/newsletters', {
    as: people.author.email,
    body: {
      title: 'La lettre',
      summary: 'Résumé.',
      workingGroup: people.group.id,
      year: 2026,
      issue: `HS${String(number)}`,
      editorial: richText([paragraph('Bonjour.')]),
      items: [
        { type: 'release', release: protocol.reference },
        { type: 'article', title: 'Article', content: richText([paragraph('Texte.')]) },
      ],
    },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  const { id, reference } = body.doc
  const letter = journeyOf(library, { people, path: `/newsletters/${id}`, id, reference })
  return { protocol, letter }
}

const approveLetter = async (letter: Journey): Promise<void> => {
  await letter.submit()
  await letter.does(people.reviewer1, 'verify')
  await letter.does(people.approver1, 'approve')
}

const read = async (letter: Journey) =>
  (await library.api('GET', `${letter.path}?depth=0`, { as: people.author.email })).body

/** Puts a newer number in force: « 5 mg » where « 0,5 mg » was signed. */
const release2 = async (protocol: Journey): Promise<void> => {
  await protocol.edit(people.author, { title: '5 mg' })
  await protocol.release('minor')
}

const withdraw = (protocol: Journey, version = '1.0') =>
  protocol.does(people.coordinator, 'withdraw', {
    number: version,
    kind: 'error',
    reason: 'Une dose est fausse.',
  })

/** The items of a letter as GraphQL tells of them. */
const itemsByGraphql = async (
  reference: string,
): Promise<{ key: string; number: string | null; withdrawn: boolean | null }[]> => {
  const where = `{ reference: { equals: "${reference}" } }`
  const query = `{ Releases(where: ${where}) { docs { items { key number withdrawn } } } }`
  const request = new Request('http://localhost:3000/api/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const handler = createGraphqlHandler({ payload: library.payload })
  const { body } = await readAnswer(await handler(request, { address: '' }))
  return body.data.Releases.docs[0].items
}

describe('an item that names a release', () => {
  it('holds what the release says of itself, whatever a client says', async () => {
    const { letter, protocol } = await startLetter()
    const { items } = await read(letter)
    const snapshot = { number: '1.0', title: '0,5 mg', summary: 'Un demi.' }
    expect(items[0]).toMatchObject({ release: protocol.reference, snapshot })
    const invented = [{ ...items[0], snapshot: { ...snapshot, title: '5 mg' } }, items[1]]
    await letter.edit(people.author, { items: invented })
    expect((await read(letter)).items[0].snapshot).toMatchObject(snapshot)
  })

  it('stays as it is while it is neither edited nor refreshed, and its hash with it', async () => {
    const { letter, protocol } = await startLetter()
    const before = await letter.hash()
    await release2(protocol)
    expect(await letter.hash()).toBe(before)
    const { items } = await read(letter)
    await letter.edit(people.author, { items: [items[0], { ...items[1], title: 'Autre' }] })
    expect((await read(letter)).items[0].snapshot.title).toBe('0,5 mg')
  })

  it('says nothing of what was not in force, until it is refreshed: no other save writes in it', async () => {
    const { letter, protocol } = await startLetter()
    await withdraw(protocol)
    const { items } = await read(letter)
    await letter.edit(people.author, { items: [{ ...items[0], refresh: true }, items[1]] })
    expect((await read(letter)).items[0].snapshot.number).toBeNull()
    const empty = await letter.hash()
    await protocol.does(people.coordinator, 'reinstate', {
      number: '1.0',
      reason: 'Elle est juste.',
    })
    const { summary } = await read(letter)
    await letter.edit(people.author, { summary })
    expect(await letter.hash()).toBe(empty)
    await letter.edit(people.author, { items: [{ ...items[0], refresh: true }, items[1]] })
    expect((await read(letter)).items[0].snapshot.number).toBe('1.0')
  })

  it.each([
    ['refreshed', { refresh: true }],
    ['edited', { title: 'À lire' }],
  ])('is taken again when it is %s', async (_how, change) => {
    const { letter, protocol } = await startLetter()
    await release2(protocol)
    const { items } = await read(letter)
    await letter.edit(people.author, { items: [{ ...items[0], ...change }, items[1]] })
    const [item] = (await read(letter)).items
    expect(item.snapshot).toMatchObject({ number: '1.1', title: '5 mg' })
    expect(item.refresh ?? null).toBeNull()
  })
})

describe('a letter that names what no longer stands', () => {
  it('says so before it is submitted', async () => {
    const { letter, protocol } = await startLetter()
    await release2(protocol)
    const { body } = await letter.view(people.author)
    expect(body.missing).toEqual([
      {
        path: 'items.0.release',
        message: expect.stringContaining('la version 1.1 est en vigueur'),
      },
    ])
    const answer = await letter.act(people.author, 'submit', {
      expectedHash: body.contentHash,
      changeType: 'major',
      changeSummary: 'Tout.',
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'INCOMPLETE_DOCUMENT' } })
  })

  it.each([
    ['has a newer number', release2, 'la version 1.1 est en vigueur'],
    ['was withdrawn', withdraw, 'n’est plus en vigueur'],
  ])('is not released when it %s', async (_how, act, words) => {
    const { letter, protocol } = await startLetter()
    await approveLetter(letter)
    await act(protocol)
    const answer = await letter.act(people.editor, 'release', { expectedHash: await letter.hash() })
    expect(answer).toMatchObject({ status: 409, body: { code: 'CONFLICT' } })
    expect(answer.body.detail).toContain(protocol.reference)
    expect(answer.body.detail).toContain(words)
    const { body } = await letter.view(people.editor)
    expect(body.state).toBe('approved')
    const release = body.actions.find(({ action }: { action: string }) => action === 'release')
    expect(release).toMatchObject({ allowed: false, code: 'CONFLICT' })
  })

  it('goes back to approved, with an event, when it was planned', async () => {
    const { letter, protocol } = await startLetter()
    await approveLetter(letter)
    const scheduledFor = '2030-01-01T09:00:00.000Z'
    const { body } = await letter.does(people.editor, 'schedule', { scheduledFor })
    await withdraw(protocol)
    const { id: review, round } = body.review
    const run = () =>
      withClock(
        () => new Date(scheduledFor),
        () =>
          releaseScheduled(workflowOptions, {
            payload: library.payload,
            input: { collection: 'newsletters', document: letter.id, review, round, scheduledFor },
          }),
      )
    expect(await run()).toEqual({ released: false })
    const after = (await letter.view(people.editor)).body
    expect(after).toMatchObject({ state: 'approved', review: { scheduledFor: null } })
    const { docs } = await library.payload.find({
      collection: 'audit-events',
      where: { documentKey: { equals: `newsletters/${letter.id}` } },
      sort: '-seq',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ type: 'unscheduled', data: { scheduledFor } })
    expect(JSON.stringify(docs[0]?.data)).toContain(protocol.reference)
    expect(await run()).toEqual({ released: false })
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })

  it('says so once it is released, in every form', async () => {
    const { letter, protocol } = await startLetter()
    await approveLetter(letter)
    await letter.does(people.editor, 'release')
    const path = `/newsletters/${letter.reference}`
    const before = (await library.v1(path)).body
    expect(before.items[0]).toMatchObject({ title: '0,5 mg', number: '1.0' })
    expect(before.items[0].withdrawn).toBeUndefined()
    expect((await itemsByGraphql(letter.reference))[0]?.withdrawn).toBeNull()
    const moment = new Date(before.effectiveAt).toUTCString()
    const later = new Date(Date.parse(moment) + 5000)
    await withClock(
      () => later,
      () => withdraw(protocol),
    )
    const after = (await library.v1(path)).body
    expect(after).toEqual({
      ...before,
      items: [{ ...before.items[0], withdrawn: true }, before.items[1]],
    })
    // Whoever asks by the moment only is told as well.
    expect((await library.v1(path, { 'If-Modified-Since': moment })).status).toBe(200)
    expect(await itemsByGraphql(letter.reference)).toEqual([
      { key: before.items[0].key, number: '1.0', withdrawn: true },
      { key: before.items[1].key, number: null, withdrawn: null },
    ])
    for (const form of ['.html', '.txt', '/releases/1.0.html']) {
      const { body: text } = await library.v1(`${path}${form}`)
      expect(String(text).toLowerCase()).toContain('documents retirés depuis')
      expect(text).toContain(`${protocol.reference}, version 1.0`)
    }
  })
})
