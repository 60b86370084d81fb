import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import { runShared, sharedConsumersOf } from '../../../src/events'
import { deliverMails } from '../../../src/mail'
import { slugs } from '../../../src/slugs'
import { buildPeople, buildPerson, startLibrary, type Library, type People } from '../../helpers'
import { startJourney } from '../workflow/journey'
import { outboxOf } from './outbox'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

type Changed = { from: unknown; to: unknown }
type Event = {
  type: string
  actor: { name: string; user: string | null }
  data: { person?: { id: string }; changed?: Record<string, Changed> }
}

const eventsSince = async (seq: number): Promise<Event[]> => {
  const { docs } = await library.payload.db.find<Event & { id: string }>({
    collection: slugs.auditEvents,
    where: { seq: { greater_than: seq } },
    sort: 'seq',
    pagination: false,
  })
  return docs
}

const lastSeq = async (): Promise<number> => {
  const found = await library.payload.count({ collection: slugs.auditEvents })
  return found.totalDocs
}

/** What a request leaves in the log. */
const traced = async (act: () => Promise<{ status: number }>, status = 200): Promise<Event[]> => {
  const before = await lastSeq()
  expect((await act()).status).toBe(status)
  return eventsSince(before)
}

const patch = (as: string, path: string, body: unknown) => () =>
  library.api('PATCH', path, { as, body })

describe('a change of what somebody may do', () => {
  it('is an event of the log, with who did it: roles, profession, active', async () => {
    const { admin, coordinator, author } = people
    const path = `/users/${author.id}`
    const roles = await traced(patch(admin.email, path, { roles: ['editor'] }))
    expect(roles).toMatchObject([
      {
        type: 'personChanged',
        actor: { user: admin.id, name: admin.name },
        data: {
          person: { id: author.id, name: author.name },
          changed: { roles: { from: [], to: ['editor'] } },
        },
      },
    ])
    const profession = await traced(patch(coordinator.email, path, { profession: 'midwife' }))
    expect(profession).toMatchObject([
      {
        actor: { user: coordinator.id },
        data: { changed: { profession: { from: 'nurse', to: 'midwife' } } },
      },
    ])
    const active = await traced(patch(admin.email, path, { active: false, roles: [] }))
    expect(active[0]?.data.changed).toEqual({
      active: { from: true, to: false },
      roles: { from: ['editor'], to: [] },
    })
    expect(
      await traced(patch(admin.email, path, { active: true, profession: 'nurse' })),
    ).toHaveLength(1)
    expect(await traced(patch(admin.email, path, { jobTitle: 'Une autre fonction' }))).toEqual([])
  })

  it('is one by a bulk edit too, one for each person', async () => {
    const where = `where[id][in]=${people.reviewer1.id}&where[id][in]=${people.reviewer2.id}`
    const events = await traced(
      patch(people.coordinator.email, `/users?${where}`, { profession: 'dentist' }),
    )
    expect(events.map(({ data }) => data.person?.id).toSorted()).toEqual(
      [people.reviewer1.id, people.reviewer2.id].toSorted(),
    )
  })

  it('is one in a group: members, rules, whether it is active', async () => {
    const { coordinator, approver2, group } = people
    const { members } = await library.payload.findByID({
      collection: slugs.workingGroups,
      id: group.id,
      depth: 0,
    })
    const left = (members ?? []).filter(({ user }) => user !== approver2.id)
    const path = `/working-groups/${group.id}`
    const [event, ...others] = await traced(patch(coordinator.email, path, { members: left }))
    expect(others).toEqual([])
    expect(event).toMatchObject({ type: 'groupChanged', actor: { user: coordinator.id } })
    const gone = { user: approver2.id, name: approver2.name, roles: ['approver'] }
    expect(event?.data.changed?.['members']?.from).toContainEqual(gone)
    expect(event?.data.changed?.['members']?.to).not.toContainEqual(gone)
    const rule = {
      kind: 'resource',
      minReviews: 2,
      minReviewsMinor: 1,
      requiredProfessions: ['nurse'],
    }
    const rules = await traced(patch(coordinator.email, path, { rules: [rule] }))
    expect(rules[0]?.data.changed).toEqual({ rules: { from: [], to: [rule] } })
    expect(await traced(patch(coordinator.email, path, { members, rules: [] }))).toHaveLength(1)
    expect(await traced(patch(coordinator.email, path, { members }))).toEqual([])
    const made = await traced(
      () =>
        library.api('POST', '/working-groups', {
          as: coordinator.email,
          body: {
            name: 'Un autre',
            slug: 'un-autre',
            members: [{ user: approver2.id, roles: ['lead'] }],
          },
        }),
      201,
    )
    expect(made).toMatchObject([{ type: 'groupCreated', data: { members: [{ roles: ['lead'] }] } }])
  })

  it('is one of a client: made, another key, disabled; the key is nowhere in it', async () => {
    const { admin } = people
    const key = 'une-cle-de-test-tres-longue-1'
    const before = await lastSeq()
    const made = await library.api('POST', '/api-clients', {
      as: admin.email,
      body: { name: 'Un établissement', enableAPIKey: true, apiKey: key },
    })
    expect(made.status).toBe(201)
    const path = `/api-clients/${String(made.body.doc.id)}`
    await traced(patch(admin.email, path, { apiKey: `${key}-bis` }))
    await traced(patch(admin.email, path, { active: false }))
    const events = await eventsSince(before)
    expect(events).toMatchObject([
      { type: 'clientCreated', actor: { user: admin.id }, data: { enabled: true, active: true } },
      { type: 'clientChanged', data: { changed: {}, untold: ['key'] } },
      { type: 'clientChanged', data: { changed: { active: { from: true, to: false } } } },
    ])
    expect(JSON.stringify(events)).not.toContain(key)
  })

  it('is taken back with the write, and the log stays whole', async () => {
    const seq = await lastSeq()
    const refused = await library.api('PATCH', `/users/${people.admin.id}`, {
      as: people.admin.email,
      body: { active: false },
    })
    expect(refused.body.code).toBe('CONFLICT')
    expect(await eventsSince(seq)).toEqual([])
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })
})

describe('another address', () => {
  it('is told to the old one, and the log keeps neither', async () => {
    const { id, email } = await buildPerson(library, 'ancienne@essais.example', {
      name: 'Une Personne',
    })
    const outbox = outboxOf(library)
    const events = await traced(
      patch(people.admin.email, `/users/${id}`, { email: 'neuve@essais.example' }),
    )
    expect(events).toMatchObject([{ data: { changed: {}, untold: ['email'] } }])
    expect(JSON.stringify(events)).not.toContain('essais.example')
    const mail = await outbox.next(email)
    expect(mail).toContain('adresse')
  })
})

describe('another profession', () => {
  const follow = () => runShared(library.payload, sharedConsumersOf(library.payload))

  it('is told to who signs by it, once, by the log; with another address to the old one too', async () => {
    await follow()
    const [old, neuve] = ['signataire@essais.example', 'signataire2@essais.example']
    const { id } = await buildPerson(library, old, { name: 'Une Personne' })
    const outbox = outboxOf(library)
    const change = (body: object) => patch(people.admin.email, `/users/${id}`, body)()
    await change({ profession: 'midwife' })
    await Promise.all([follow(), follow()])
    await follow()
    expect(await outbox.next(old)).toContain('profession')
    await change({ profession: 'pharmacist', email: neuve })
    await follow()
    await deliverMails(library.payload)
    const subjects = (mails: string[]) => mails.map((mail) => /profession|adresse/.exec(mail)?.[0])
    expect(subjects(await outbox.to(old)).sort()).toEqual(['adresse', 'profession', 'profession'])
    expect(subjects(await outbox.to(neuve))).toEqual(['profession'])
  })
})

describe('nobody', () => {
  it('sets their own profession or roles', async () => {
    for (const who of [people.coordinator, people.admin]) {
      await library.api('PATCH', `/users/${who.id}`, {
        as: who.email,
        body: { profession: 'midwife', roles: ['admin', 'coordinator', 'editor'] },
      })
    }
    const rows = await library.payload.find({
      collection: slugs.users,
      where: { id: { in: [people.coordinator.id, people.admin.id] } },
      sort: 'name',
    })
    expect(rows.docs.map(({ profession, roles }) => ({ profession, roles }))).toEqual([
      { profession: 'other', roles: ['admin'] },
      { profession: 'physician', roles: ['coordinator'] },
    ])
  })

  it('names themselves to a review, whatever the case of their address', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    for (const [who, as] of [
      [people.coordinator, 'approver'],
      [people.coordinator, 'reviewer'],
      [people.lead, 'reviewer'],
    ] as const) {
      const assignees = [
        { email: people.reviewer1.email, as: 'reviewer' },
        { email: who.email.toUpperCase(), as },
      ]
      const answer = await journey.act(who, 'assign', { assignees })
      expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN'])
    }
    expect((await journey.view(people.coordinator)).body.review.assignees).toEqual([])
  })

  it('gives themselves a role in a group, a lead or a coordinator', async () => {
    const path = `/working-groups/${people.group.id}`
    const { members } = await library.payload.findByID({
      collection: slugs.workingGroups,
      id: people.group.id,
      depth: 0,
    })
    const others = (members ?? []).filter(({ user }) => user !== people.lead.id)
    const coordinators = [...(members ?? []), { user: people.coordinator.id, roles: ['approver'] }]
    const leads = [...others, { user: people.lead.id, roles: ['lead', 'approver'] }]
    for (const [who, given] of [
      [people.coordinator, coordinators],
      [people.lead, leads],
    ] as const) {
      const answer = await library.api('PATCH', path, { as: who.email, body: { members: given } })
      expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN'])
    }
    const made = await library.api('POST', '/working-groups', {
      as: people.coordinator.email,
      body: {
        name: 'À soi',
        slug: 'a-soi',
        members: [{ user: people.coordinator.id, roles: ['lead'] }],
      },
    })
    expect(made.status).toBe(403)
  })
})
