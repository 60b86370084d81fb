import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'

import { buildProtocol, testPassword, type Answer } from '../../helpers'
import { until } from '../../helpers/until'
import { fileForm, png } from '../access/stage'
import { buildDocx, p, picture, redDot } from '../../unit/import/buildDocx'
import { journeyOf, type Journey } from '../workflow/journey'
import type { Site } from './site'

/** One demand that is under way when the plug is pulled. */
export type Flight = {
  what: string
  /** How long it may be under way, in milliseconds: the plug falls before, in and after it. */
  lasts: number
  send: () => Promise<Answer>
  /**
   * After the restart: it was done whole, or not at all; what was acknowledged was done. What was not
   * done is asked for again, and must now pass.
   */
  settle: (isAcknowledged: boolean) => Promise<void>
}

type Prepare = (site: Site, name: string) => Promise<Flight>

const summary = { changeType: 'minor', changeSummary: 'Ce qui change.' } as const

const draft = async (site: Site, name: string): Promise<Journey> => {
  const attachments = [{ title: 'Fiche', file: site.attachment.media }]
  const { id, reference } = await buildProtocol(site, site.people, { title: name, attachments })
  return journeyOf(site, { people: site.people, path: `/protocols/${id}`, id, reference })
}

const stateOf = async (journey: Journey) => {
  const { status, body } = await journey.view(journey.people.coordinator)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const voteCount = (body: Answer['body']): number =>
  body.decisions.filter((decision: Answer['body']) => decision.meaning === 'approved').length

/** Once acknowledged, the new state; else one of both. Gives whether it is to be done again. */
const isUndone = (state: string, [before, after]: [string, string], isAcknowledged: boolean) => {
  expect(isAcknowledged ? [after] : [before, after]).toContain(state)
  return state === before
}

const acknowledge = (site: Site, { reference }: Journey, { body }: Answer): void => {
  const { number, contentHash } = body.release
  site.acknowledged.set(reference, { number, contentHash })
}

const submit: Prepare = async (site, name) => {
  const journey = await draft(site, name)
  const body = { ...summary, expectedHash: await journey.hash() }
  return {
    what: 'submit',
    lasts: 800,
    send: () => journey.act(site.people.author, 'submit', body),
    settle: async (isAcknowledged) => {
      const { state, review, decisions } = await stateOf(journey)
      expect([review === null, decisions]).toEqual([state === 'draft', []])
      if (isUndone(state, ['draft', 'inReview'], isAcknowledged)) await journey.submit('minor')
    },
  }
}

const approve: Prepare = async (site, name) => {
  const journey = await draft(site, name)
  await journey.submit()
  await journey.verify()
  const body = { expectedHash: await journey.hash(), password: testPassword }
  return {
    what: 'approve',
    lasts: 1200,
    send: () => journey.act(site.people.approver1, 'approve', body),
    settle: async (isAcknowledged) => {
      const view = await stateOf(journey)
      expect(voteCount(view)).toBe(view.state === 'approved' ? 1 : 0)
      if (isUndone(view.state, ['inApproval', 'approved'], isAcknowledged)) {
        await journey.does(site.people.approver1, 'approve')
      }
    },
  }
}

/** The second release of a document whose first is in force: the one or the other is, never none. */
const release: Prepare = async (site, name) => {
  const journey = await draft(site, name)
  acknowledge(site, journey, await journey.release('minor'))
  // Nothing critical: a minor change of it has one reader.
  await journey.edit(site.people.author, { keywords: ['revu'] })
  await journey.approve('minor')
  const body = { expectedHash: await journey.hash() }
  return {
    what: 'release',
    lasts: 1000,
    send: () => journey.act(site.people.editor, 'release', body),
    settle: async (isAcknowledged) => {
      const { state, currentRelease } = await stateOf(journey)
      const isDone = currentRelease.number === '1.1'
      expect(state).toBe(isDone ? 'draft' : 'approved')
      if (isAcknowledged) expect(isDone).toBe(true)
      if (!isDone) acknowledge(site, journey, await journey.does(site.people.editor, 'release'))
      else
        site.acknowledged.set(journey.reference, {
          number: '1.1',
          ...body,
          contentHash: body.expectedHash,
        })
    },
  }
}

const hour = 3_600_000
// The other flight may move the time on by an hour meanwhile.
const longestPlan = 3

/** Plans a release, in so many hours. */
const scheduleIt = async (site: Site, journey: Journey, hours: number): Promise<Answer> => {
  const scheduledFor = new Date(site.now().getTime() + hours * hour).toISOString()
  return journey.act(site.people.editor, 'schedule', {
    expectedHash: await journey.hash(),
    scheduledFor,
  })
}

const plan = async (site: Site, journey: Journey): Promise<void> => {
  const { status, body } = await scheduleIt(site, journey, 1)
  expect(status, JSON.stringify(body)).toBe(200)
}

const isOut = async (site: Site, { reference }: Journey): Promise<boolean> =>
  (await site.child().get(`/v1/protocols/${reference}`)).status === 200

/** A planned release comes out by itself once its time has come and the server runs again. */
const awaitRelease = async (site: Site, journey: Journey): Promise<void> => {
  await site.advance(longestPlan * hour)
  await until(() => isOut(site, journey)).toBe(true)
  const { currentRelease } = await stateOf(journey)
  const { number, contentHash } = currentRelease
  expect(number).toBe('1.0')
  site.acknowledged.set(journey.reference, { number, contentHash })
}

const schedule: Prepare = async (site, name) => {
  const journey = await draft(site, name)
  await journey.approve('minor')
  return {
    what: 'schedule',
    lasts: 1000,
    send: () => scheduleIt(site, journey, longestPlan),
    settle: async (isAcknowledged) => {
      const { state, currentRelease } = await stateOf(journey)
      // The other flight may have moved the time on.
      if (currentRelease === null && isUndone(state, ['approved', 'scheduled'], isAcknowledged)) {
        await plan(site, journey)
      }
      await awaitRelease(site, journey)
    },
  }
}

/** The job itself is under way: what was planned was acknowledged long before. */
const plannedRelease: Prepare = async (site, name) => {
  const journey = await draft(site, name)
  await journey.approve('minor')
  await plan(site, journey)
  return {
    what: 'plannedRelease',
    lasts: 3000,
    send: async () => {
      // Whether the server still lives is seen below.
      await site.advance(hour).catch(() => undefined)
      // It ends with the server, which `until` would go on asking.
      while (!(await isOut(site, journey))) await pause(50)
      return journey.view(site.people.editor)
    },
    settle: () => awaitRelease(site, journey),
  }
}

const upload: Prepare = async (site, name) => {
  const as = site.people.author.email
  const bytes = png(600, 400)
  const send = () =>
    site.api('POST', '/media', { as, form: fileForm(bytes, 'photo.png', { alt: name }) })
  return {
    what: 'upload',
    lasts: 800,
    send,
    settle: async (isAcknowledged) => {
      const where = `where[alt][equals]=${encodeURIComponent(name)}`
      const { body } = await site.api('GET', `/media?${where}`, { as })
      expect(isAcknowledged ? [1] : [0, 1]).toContain(body.totalDocs)
      if (body.totalDocs === 0) expect((await send()).status).toBe(201)
    },
  }
}

const wordFile = (): Uint8Array =>
  buildDocx({
    body: [
      p('Objet', 'Titre1'),
      p('Poser une voie.'),
      `<w:p>${picture('dot', 'Un point rouge')}</w:p>`,
      p('Surveillance', 'Titre1'),
      p('Toutes les dix minutes.'),
      `<w:p>${picture('dot', 'Le même point')}</w:p>`,
    ].join(''),
    images: { dot: { extension: 'png', bytes: redDot } },
  })

const importWord: Prepare = async (site, name) => {
  const as = site.people.author.email
  const send = () => {
    const form = fileForm(wordFile(), 'pose.docx', {
      workingGroup: site.people.group.id,
      title: name,
    })
    return site.api('POST', '/protocols/import', { as, form })
  }
  return {
    what: 'import',
    lasts: 1500,
    send,
    settle: async (isAcknowledged) => {
      const where = `where[title][equals]=${encodeURIComponent(name)}`
      const { body } = await site.api('GET', `/protocols?depth=0&${where}`, { as })
      expect(isAcknowledged ? [1] : [0, 1]).toContain(body.totalDocs)
      for (const { sections } of body.docs) expect(sections).toHaveLength(2)
      if (body.totalDocs > 0) return
      const again = await send()
      expect(again.status, JSON.stringify(again.body)).toBe(201)
    },
  }
}

/** Every sort of demand that the plug is pulled on. */
export const preparations: readonly [Prepare, ...Prepare[]] = [
  submit,
  approve,
  release,
  schedule,
  plannedRelease,
  importWord,
  upload,
]
