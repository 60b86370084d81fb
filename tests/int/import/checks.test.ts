import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import {
  buildPeople,
  startLibrary,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { buildDocx, p, r } from '../../unit/import/buildDocx'
import { journeyOf, type Journey } from '../workflow/journey'

let library: Library
let people: People
let others: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  others = await buildPeople(library, { slug: 'autres' })
})
afterAll(() => library.stop())

const hidden = (text: string): string => `<w:p>${r(text, '<w:vanish/>')}</w:p>`

/** What Word does not show and the import keeps: a second reading has not these doses. */
const withHidden = (...doses: string[]): Uint8Array =>
  buildDocx({
    body: [
      p('Dose', 'Titre'),
      p('Adulte', 'Titre1'),
      p('50 µg par jour.'),
      ...doses.map(hidden),
      p('Enfant', 'Titre1'),
      p('Sans objet.'),
    ].join(''),
  })

const upload = async (path: string, bytes: Uint8Array, fields: object) => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), 'dose.docx')
  form.append('_payload', JSON.stringify(fields))
  return library.api('POST', path, { as: people.author.email, form })
}

const imported = async (bytes: Uint8Array): Promise<Journey> => {
  const { body, status } = await upload('/protocols/import', bytes, {
    workingGroup: people.group.id,
    themes: [people.theme.id],
  })
  expect(status, JSON.stringify(body)).toBe(201)
  const { id, reference } = body.doc
  const journey = journeyOf(library, { people, path: `/protocols/${id}`, id, reference })
  const rest = { summary: 'Un résumé.', audience: ['nurse'], settings: ['medicine'] }
  expect((await journey.edit(people.author, rest)).status).toBe(200)
  return journey
}

const tick = (journey: Journey, as: TestPerson, checked: unknown) =>
  library.api('POST', `${journey.path}/figures`, { as: as.email, body: { checked } })

const figuresOf = async (journey: Journey) => (await journey.view(people.author)).body.figures
const idsOf = async (journey: Journey): Promise<string[]> =>
  (await figuresOf(journey)).map(({ id }: { id: string }) => id)

const trySubmit = async (journey: Journey) =>
  journey.act(people.author, 'submit', {
    expectedHash: await journey.hash(),
    changeType: 'major',
    changeSummary: 'Premier.',
  })

describe('figures that a second reading of an imported file contradicts', () => {
  it('are missing until an author has ticked each, and are asked for at submission', async () => {
    const journey = await imported(withHidden('5 mg', '7 mg'))
    const { body } = await journey.view(people.author)
    expect(body.missing).toHaveLength(1)
    expect(body.missing[0]).toEqual({
      path: 'sections.0.content',
      message: expect.stringContaining('5 mg'),
    })
    expect(body.figures).toMatchObject([
      { path: 'sections.0.content', place: 'Adulte', before: '', checked: null },
    ])
    const refused = await trySubmit(journey)
    expect(refused).toMatchObject({ status: 422, body: { code: 'INCOMPLETE_DOCUMENT' } })
    expect(refused.body.errors).toEqual(body.missing)
    const answer = await tick(journey, people.author, await idsOf(journey))
    expect(answer.status).toBe(200)
    expect(answer.body.missing).toEqual([])
    expect(answer.body.figures[0].checked).toMatchObject({ name: people.author.name })
    expect((await trySubmit(journey)).status).toBe(200)
  })

  it('keep who ticked them first and when, whatever is saved, sent or ticked again', async () => {
    const journey = await imported(withHidden('5 mg'))
    const hash = await journey.hash()
    const { body } = await tick(journey, people.author, await idsOf(journey))
    const [first] = body.figures
    expect(Date.parse(first.checked.at)).toBeGreaterThan(0)
    await journey.edit(people.author, { title: 'Un autre titre', importedFigures: null })
    await journey.edit(people.author, { importedFigures: { file: 'x', differences: [] } })
    await tick(journey, people.lead, [first.id])
    expect(await figuresOf(journey)).toEqual([first])
    const read = await library.api('GET', `${journey.path}?depth=0`, { as: people.author.email })
    expect(read.body.importedFigures).toBeUndefined()
    await journey.edit(people.author, { title: 'Dose' })
    expect(await journey.hash()).toBe(hash)
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })

  it('cannot be ticked by what a client saves', async () => {
    const journey = await imported(withHidden('5 mg'))
    const [{ id }] = await figuresOf(journey)
    const checked = { user: 'x', name: 'x', at: '2026-01-01T00:00:00.000Z' }
    const differences = [
      { id, kind: 'added', place: '', paragraph: null, before: '', after: '', checked },
    ]
    await journey.edit(people.author, { importedFigures: { file: 'x', differences } })
    expect((await figuresOf(journey))[0].checked).toBeNull()
    const { body } = await library.api('POST', `${journey.path}/duplicate`, {
      as: people.author.email,
      body: { importedFigures: null },
    })
    const copy = await library.api('GET', `/protocols/${body.doc.id}/workflow`, {
      as: people.author.email,
    })
    expect(copy.body.figures).toMatchObject([{ id, checked: null }])
  })

  it('belong to their import: the next one is looked at again, and an old version brings its own back', async () => {
    const journey = await imported(withHidden('5 mg'))
    const [old] = await idsOf(journey)
    const versions = await library.api(
      'GET',
      `/protocols/versions?where[parent][equals]=${journey.id}&limit=1&depth=0`,
      { as: people.author.email },
    )
    await tick(journey, people.author, [old])
    await upload(`${journey.path}/import`, withHidden('9 mg'), {})
    const [next] = await figuresOf(journey)
    expect(next).toMatchObject({ checked: null })
    expect(next.id).not.toBe(old)
    const stale = await tick(journey, people.author, [old])
    expect(stale).toMatchObject({ status: 400, body: { code: 'INVALID_BODY' } })
    expect(stale.body.errors[0].path).toBe('checked.0')
    await upload(`${journey.path}/import`, withHidden(), {})
    expect(await figuresOf(journey)).toEqual([])
    const [version] = versions.body.docs
    const restored = await library.api('POST', `/protocols/versions/${version.id}`, {
      as: people.author.email,
    })
    expect(restored.status).toBe(200)
    expect(await idsOf(journey)).toEqual([old])
  })

  it('keep their ticks when a version of the same import is restored', async () => {
    const journey = await imported(withHidden('5 mg'))
    const versions = await library.api(
      'GET',
      `/protocols/versions?where[parent][equals]=${journey.id}&limit=1&depth=0`,
      { as: people.author.email },
    )
    await tick(journey, people.author, await idsOf(journey))
    const [ticked] = await figuresOf(journey)
    await library.api('POST', `/protocols/versions/${versions.body.docs[0].id}`, {
      as: people.author.email,
    })
    expect(await figuresOf(journey)).toEqual([ticked])
  })

  it('are ticked by whoever may submit the document, and by nobody else', async () => {
    const journey = await imported(withHidden('5 mg'))
    const ids = await idsOf(journey)
    for (const [as, code] of [
      [people.reviewer1, 'FORBIDDEN'],
      [people.coordinator, 'FORBIDDEN'],
      [others.author, 'NOT_FOUND'],
    ] as const) {
      expect((await tick(journey, as, ids)).body.code).toBe(code)
    }
    const nobody = await library.api('POST', `${journey.path}/figures`, { body: { checked: ids } })
    expect(nobody.status).toBe(401)
    const extra = await library.api('POST', `${journey.path}/figures`, {
      as: people.author.email,
      body: { checked: ids, name: 'Quelqu’un' },
    })
    expect(extra).toMatchObject({ status: 400, body: { code: 'INVALID_BODY' } })
    const got = await library.api('GET', `${journey.path}/figures`, { as: people.author.email })
    expect(got.status).toBe(405)
    expect((await figuresOf(journey))[0].checked).toBeNull()
    expect((await tick(journey, people.lead, ids)).status).toBe(200)
  })
})
