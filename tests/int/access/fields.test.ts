import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startLibrary, testPassword, type Library } from '../../helpers'
import type { Actor } from './actors'
import { buildStage, type Stage } from './stage'

let library: Library
let stage: Stage

beforeAll(async () => {
  library = await startLibrary()
  stage = await buildStage(library)
})
afterAll(async () => library.stop())

const read = async (path: string) => (await library.api('GET', path, stage.as('coordinator'))).body
const patch = (path: string, actor: Actor, body: object) =>
  library.api('PATCH', path, { ...stage.as(actor), body })

describe('an account', () => {
  const user = () => `/users/${stage.people.reviewer2.id}`

  test('keeps its roles whatever its owner or a coordinator sends', async () => {
    await patch(`/users/${stage.people.author.id}`, 'author', { roles: ['admin'] })
    await patch(user(), 'coordinator', { roles: ['admin'] })
    const own = await read(`/users/${stage.people.author.id}`)
    expect([...(own.roles ?? []), ...((await read(user())).roles ?? [])]).toEqual([])
  })

  test('is given its roles by an admin, its profession by a coordinator', async () => {
    await patch(user(), 'admin', { roles: ['editor'] })
    await patch(user(), 'coordinator', { profession: 'midwife', name: 'Autre nom', active: false })
    expect(await read(user())).toMatchObject({
      roles: ['editor'],
      profession: 'midwife',
      name: stage.people.reviewer2.name,
      active: true,
    })
    await patch(user(), 'admin', { roles: [], profession: 'pharmacist' })
  })

  test('has its function changed by its owner, its name and address not', async () => {
    const answer = await patch(`/users/${stage.people.author.id}`, 'author', {
      jobTitle: 'Infirmière ressource',
      name: 'Quelqu’un d’autre',
      email: 'quelqu-un@essais.example',
      profession: 'physician',
    })
    expect(answer.status).toBe(200)
    expect(await read(`/users/${stage.people.author.id}`)).toMatchObject({
      jobTitle: 'Infirmière ressource',
      name: stage.people.author.name,
      email: stage.people.author.email,
      profession: 'nurse',
    })
  })

  test.each<Actor>(['outsider', 'author', 'lead', 'coordinator', 'admin'])(
    'does not have its password typed by %s',
    async (actor) => {
      expect((await patch(user(), actor, { password: 'treize lunes rousses' })).status).toBe(403)
    },
  )

  test.each<[Actor, boolean]>([
    ['author', false],
    ['outsider', false],
    ['auditor', false],
    ['lead', true],
    ['coordinator', true],
    ['admin', true],
  ])('shows its address to %s: %s', async (actor, shown) => {
    const { body } = await library.api('GET', user(), stage.as(actor))
    expect('email' in body).toBe(shown)
  })

  test('does not sign in once it is deactivated, and is told no more than for a wrong password', async () => {
    const sign = (email: string, password: string) =>
      library.api('POST', '/users/login', { body: { email, password } })
    const inactive = await sign('inactive@essais.example', testPassword)
    const wrong = await sign('inactive@essais.example', 'un-mot-de-passe-faux')
    expect(inactive.status).toBe(401)
    expect(inactive.body).toEqual(wrong.body)
  })

  test('is the last admin’s for ever', async () => {
    const answer = await patch(`/users/${stage.people.admin.id}`, 'admin', { roles: [] })
    expect(answer.status).toBe(409)
  })
})

describe('a group', () => {
  const place = () => `/working-groups/${stage.people.group.id}`
  const members = async () => (await read(`${place()}?depth=0`)).members

  test('has its members changed by its lead, its rules and name not', async () => {
    const before = await members()
    const added = { user: stage.others.reviewer1.id, roles: ['reviewer'] }
    const answer = await patch(place(), 'lead', {
      name: 'Autre nom',
      active: false,
      rules: [{ kind: 'protocol', minReviews: 1, minReviewsMinor: 1 }],
      members: [...before, added],
    })
    expect(answer.status).toBe(200)
    const group = await read(`${place()}?depth=0`)
    expect(group).toMatchObject({ name: 'Groupe essais', active: true, rules: [] })
    expect(group.members).toHaveLength(Number(before.length) + 1)
    await patch(place(), 'lead', { members: before })
  })

  test('has a person once', async () => {
    const before = await members()
    const answer = await patch(place(), 'lead', { members: [...before, before[0]] })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors[0].path).toBe(`members.${String(before.length)}.user`)
  })

  test('refuses a member that does not exist, without a server error', async () => {
    const user = '00000000-0000-4000-8000-0000000000ff'
    const answer = await patch(place(), 'lead', {
      members: [...(await members()), { user, roles: ['author'] }],
    })
    expect(answer.status).toBe(400)
  })

  test('gives no role to anyone while it is inactive', async () => {
    await patch(place(), 'coordinator', { active: false })
    const { status } = await library.api('GET', `/protocols/${stage.protocol}`, stage.as('author'))
    await patch(place(), 'coordinator', { active: true })
    expect([403, 404]).toContain(status)
  })
})

describe('a document', () => {
  const place = () => `/protocols/${stage.protocol}`
  const move = { workingGroup: '' }

  beforeAll(() => {
    move.workingGroup = stage.others.group.id
  })

  test('is moved to another group by a coordinator only', async () => {
    expect((await patch(place(), 'lead', move)).status).toBe(403)
    expect((await patch(place(), 'coordinator', move)).status).toBe(200)
    expect((await library.api('GET', place(), stage.as('author'))).status).not.toBe(200)
    const versions = `/protocols/versions?where[parent][equals]=${stage.protocol}`
    const seen = await library.api('GET', versions, stage.as('author'))
    expect(seen.body.docs ?? []).toEqual([])
    expect((await library.api('GET', place(), stage.as('outsider'))).status).toBe(200)
    await patch(place(), 'coordinator', { workingGroup: stage.people.group.id })
  })

  test('is not edited by a coordinator, who may send the whole form back', async () => {
    const { body: whole } = await library.api('GET', `${place()}?depth=0`, stage.as('coordinator'))
    expect((await patch(place(), 'coordinator', { title: 'Autre' })).status).toBe(403)
    expect((await patch(place(), 'coordinator', { ...whole, title: 'Autre' })).status).toBe(403)
    expect((await patch(place(), 'coordinator', { ...whole, ...move })).status).toBe(200)
    await patch(place(), 'coordinator', { workingGroup: stage.people.group.id })
  })

  test('is edited by who changes the alternative text of its pictures, whatever is asked back', async () => {
    const body = {
      title: 'Diaporama',
      workingGroup: stage.people.group.id,
      slides: [{ layout: 'image', title: 'Le masque', image: stage.media }],
    }
    const path = '/training-modules?select[title]=true'
    const made = await library.api('POST', path, { ...stage.as('author'), body })
    const hash = async () => {
      const at = `/training-modules/${String(made.body.doc.id)}?depth=0`
      return (await library.api('GET', at, stage.as('author'))).body.contentHash
    }
    const before = await hash()
    const picture = `/media/${stage.media}?select[createdAt]=true`
    await patch(picture, 'author', { alt: 'Le masque est tenu à deux mains' })
    expect(await hash()).not.toBe(before)
  })

  test('stays in its group while it is under review', async () => {
    await library.payload.create({
      collection: 'reviews',
      data: {
        slot: `protocols/${stage.protocol}/active`,
        document: { relationTo: 'protocols', value: stage.protocol },
        documentKey: `protocols/${stage.protocol}`,
        state: 'inReview',
        round: 1,
        assignees: [{ user: stage.others.approver1.id, name: 'Nommé', as: 'reviewer' }],
      },
    })
    const answer = await patch(place(), 'coordinator', move)
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'CONFLICT'])
  })

  test('keeps the alternative texts of its pictures while it is under review', async () => {
    const answer = await patch(`/media/${stage.media}`, 'author', { alt: 'Un autre' })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'CONFLICT'])
  })

  test('is read with its files and comments by who was named for its review', async () => {
    const named = { as: stage.others.approver1.email }
    const read3 = await Promise.all([
      library.api('GET', place(), named),
      library.api('GET', `/media/${stage.media}`, named),
      library.api('GET', `/comments/${stage.ids['comment'] ?? ''}`, named),
      library.api('POST', '/comments', {
        ...named,
        body: { document: { relationTo: 'protocols', value: stage.protocol }, text: 'Vu.' },
      }),
    ])
    expect(read3.map(({ status }) => status)).toEqual([200, 200, 200, 201])
    expect((await library.api('PATCH', place(), { ...named, body: { title: 'x' } })).status).toBe(
      403,
    )
  })

  test('does not go to the trash once it was released', async () => {
    const answer = await patch(place(), 'author', { deletedAt: '2026-01-01T00:00:00.000Z' })
    expect(answer.status).toBe(409)
  })

  test('does not open a file to an editor who may not read it', async () => {
    const body = {
      title: 'Curieux',
      workingGroup: stage.others.group.id,
      attachments: [{ title: 'Schéma', file: stage.media }],
    }
    const answer = await library.api('POST', '/protocols', { ...stage.as('outsider'), body })
    expect(answer.status).toBe(400)
  })
})

describe('a lock', () => {
  const lock = (user: string) => ({
    document: { relationTo: 'protocols', value: stage.protocol },
    user: { relationTo: 'users', value: user },
  })
  const post = (actor: Actor, user: string) =>
    library.api('POST', '/payload-locked-documents', { ...stage.as(actor), body: lock(user) })

  test('is taken in the own name, on what one may edit', async () => {
    expect((await post('outsider', stage.others.author.id)).status).toBe(403)
    expect((await post('author', stage.people.lead.id)).status).toBe(403)
    expect((await post('client', stage.client)).status).toBe(403)
    expect((await post('author', stage.people.author.id)).status).toBe(201)
  })
})
