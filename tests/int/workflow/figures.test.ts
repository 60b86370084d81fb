import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { workflowOptions } from '../../../collections/workflowOptions'
import { verifyAudit } from '../../../src/audit'
import { withClock } from '../../../src/dates/clock'
import { publishedForms, type PublishedForm } from '../../../src/figures/forms'
import type { RenderedContent } from '../../../src/render/rendered'
import { paragraph, richText } from '../../../src/richText/model/build'
import { releaseScheduled } from '../../../src/workflow/service/scheduledRelease'
import { buildPeople, startLibrary, testPassword, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const sound = [...publishedForms]
afterEach(() => {
  publishedForms.splice(0, publishedForms.length, ...sound)
})

/** Makes one form of what is published come out of its printer another way. */
const breakForm = (name: string, change: (rendered: RenderedContent) => RenderedContent): void => {
  const broken = sound.map((form): PublishedForm =>
    form.name === name
      ? { name, claims: (content, rendered) => form.claims(content, change(rendered)) }
      : form,
  )
  publishedForms.splice(0, publishedForms.length, ...broken)
}

const loseMicro = (text: string): string => text.replace('50 µg', '50 mg')

const approved = async (): Promise<Journey> => {
  const content = richText([paragraph('Adulte : 50 µg, sans dépasser 3 doses.')])
  const journey = await startJourney(library, people, { sections: [{ kind: 'purpose', content }] })
  await journey.approve()
  return journey
}

const release = async (journey: Journey, as: 'coordinator' | 'editor' | 'lead', more = {}) =>
  journey.act(people[as], 'release', { expectedHash: await journey.hash(), ...more })

const lastEvents = async (journey: Journey, limit: number) => {
  const { docs } = await library.payload.find({
    collection: 'audit-events',
    where: { documentKey: { equals: `protocols/${journey.id}` } },
    sort: '-seq',
    limit,
  })
  return docs
}

const countOfReleases = async (journey: Journey): Promise<number> => {
  const where = { reference: { equals: journey.reference } }
  return (await library.payload.count({ collection: 'releases', where })).totalDocs
}

const passing = { reason: 'La forme est corrigée ailleurs.', password: testPassword }

describe('a release of which a form has other figures than the content', () => {
  it.each<[string, string, (rendered: RenderedContent) => RenderedContent]>([
    ['HTML', 'html', (all) => ({ ...all, documentHtml: loseMicro(all.documentHtml) })],
    ['texte', 'text', (all) => ({ ...all, documentText: loseMicro(all.documentText) })],
    [
      'JSON',
      'sections.0.text',
      (all) =>
        all.kind === 'protocol'
          ? { ...all, sections: all.sections.map((s) => ({ ...s, text: loseMicro(s.text) })) }
          : all,
    ],
  ])('is refused, and says where: %s', async (name, path, change) => {
    const journey = await approved()
    breakForm(name, change)
    const answer = await release(journey, 'editor')
    expect(answer).toMatchObject({ status: 422, body: { code: 'FIGURES_DIFFER' } })
    expect(answer.body.errors).toEqual([{ path, message: expect.stringContaining('50 mg') }])
    expect(answer.body.errors[0].message).toContain('50 µg')
    expect((await journey.view(people.editor)).body.state).toBe('approved')
    expect(await countOfReleases(journey)).toBe(0)
    publishedForms.splice(0, publishedForms.length, ...sound)
    expect((await release(journey, 'editor')).status).toBe(200)
  })

  it('is refused when a form cannot be read again, and when a new form is wrong', async () => {
    const journey = await approved()
    breakForm('HTML', (all) => ({ ...all, documentHtml: `${all.documentHtml}<p>` }))
    expect((await release(journey, 'editor')).body.code).toBe('FIGURES_DIFFER')
    publishedForms.splice(0, publishedForms.length, ...sound, {
      name: 'PDF',
      claims: () => [
        {
          path: 'pdf',
          expected: [{ place: 'PDF', text: '50 µg' }],
          said: () => [{ place: 'PDF', text: '50 g' }],
        },
      ],
    })
    expect((await release(journey, 'editor')).body.errors).toMatchObject([{ path: 'pdf' }])
  })

  it('is passed by a coordinator with reason and password, as an event of the log', async () => {
    const journey = await approved()
    breakForm('texte', (all) => ({ ...all, documentText: loseMicro(all.documentText) }))
    const hash = await journey.hash()
    expect((await release(journey, 'coordinator')).body.code).toBe('FIGURES_DIFFER')
    const answer = await release(journey, 'coordinator', passing)
    expect(answer).toMatchObject({ status: 200, body: { release: { number: '1.0' } } })
    const [released, passed] = await lastEvents(journey, 2)
    expect(released?.type).toBe('released')
    expect(passed).toMatchObject({
      type: 'figuresPassed',
      actor: { name: people.coordinator.name },
      data: {
        contentHash: hash,
        reason: passing.reason,
        differing: [{ path: 'text', message: expect.stringContaining('50 mg') }],
      },
    })
    expect(JSON.stringify(passed)).not.toContain(testPassword)
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })

  it('is passed by nobody else, nor without both reason and password', async () => {
    const journey = await approved()
    breakForm('texte', (all) => ({ ...all, documentText: loseMicro(all.documentText) }))
    for (const as of ['editor', 'lead'] as const) {
      expect((await release(journey, as, passing)).body.code).toBe('FORBIDDEN')
    }
    const { reason, password } = passing
    for (const [more, path] of [
      [{ reason }, 'password'],
      [{ password }, 'reason'],
      [{ reason: ' ', password }, 'reason'],
    ] as const) {
      const answer = await release(journey, 'coordinator', more)
      expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_BODY' } })
      expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual([path])
    }
    const wrong = await release(journey, 'coordinator', { reason, password: 'un-autre-mot' })
    expect(wrong.body.code).toBe('REAUTHENTICATION_FAILED')
    expect(await countOfReleases(journey)).toBe(0)
  })

  it('logs nothing of a pass that was not needed', async () => {
    const journey = await approved()
    expect((await release(journey, 'coordinator', passing)).status).toBe(200)
    const [released, before] = await lastEvents(journey, 2)
    expect([released?.type, before?.type]).toEqual(['released', 'approve'])
  })

  it('goes back to approved, with an event, when it was planned', async () => {
    const journey = await approved()
    const scheduledFor = '2030-01-01T09:00:00.000Z'
    const { body } = await journey.does(people.editor, 'schedule', { scheduledFor })
    breakForm('HTML', (all) => ({ ...all, documentHtml: loseMicro(all.documentHtml) }))
    const { id: review, round } = body.review
    const run = () =>
      withClock(
        () => new Date(scheduledFor),
        () =>
          releaseScheduled(workflowOptions, {
            payload: library.payload,
            input: { collection: 'protocols', document: journey.id, review, round, scheduledFor },
          }),
      )
    expect(await run()).toEqual({ released: false })
    expect((await journey.view(people.editor)).body).toMatchObject({
      state: 'approved',
      review: { scheduledFor: null },
    })
    const [event] = await lastEvents(journey, 1)
    expect(event).toMatchObject({ type: 'unscheduled', data: { scheduledFor } })
    expect(JSON.stringify(event?.data)).toContain('50 mg')
    expect(await run()).toEqual({ released: false })
    expect(await countOfReleases(journey)).toBe(0)
    expect((await release(journey, 'coordinator', passing)).status).toBe(200)
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })

  it('is not asked of a document before it is told that it is incomplete, nor after a conflict', async () => {
    const journey = await approved()
    await release(journey, 'editor')
    await journey.edit(people.author, { title: 'Un autre titre' })
    await journey.approve('minor')
    breakForm('texte', (all) => ({ ...all, documentText: loseMicro(all.documentText) }))
    const answer = await release(journey, 'coordinator', { number: '3.0' })
    expect(answer.body.code).toBe('FIGURES_DIFFER')
    const passed = await release(journey, 'coordinator', { ...passing, number: '3.0' })
    expect(passed.body.code).toBe('CONFLICT')
  })
})
