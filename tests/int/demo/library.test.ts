import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import { accounts, addressOf } from '../../../src/demo'
import { buildPeople, startLibrary, type Library } from '../../helpers'
import { describeAnswers } from './answers'
import { inForce, neverReleased } from './expected'
import { cutShort, fingerprintsOf, seed, startDemo } from './library'

let library: Library

beforeAll(async () => {
  library = await startDemo()
}, 300_000)

afterAll(async () => {
  await library.stop()
})

const coordination = { as: 'coordination@demo.example' }

const workflowOf = async (collection: string, reference: string) => {
  const found = await library.api(
    'GET',
    `/${collection}?where[reference][equals]=${reference}&depth=0`,
    coordination,
  )
  const { id } = found.body.docs[0]
  return (await library.api('GET', `/${collection}/${id}/workflow`, coordination)).body
}

describe('the sample library', () => {
  it.each(inForce)('has $reference in force', async ({ kind, reference }) => {
    const answer = await library.v1(`/${kind}/${reference}`)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ reference, status: 'inForce' })
    expect(answer.body.summary).toContain('démonstration')
  })

  it('has three releases of PRO-MEOPA-001, each different', async () => {
    const { body } = await library.v1('/protocols/PRO-MEOPA-001/releases')
    expect(
      body.items.map(({ number, status }: Record<string, string>) => [number, status]),
    ).toEqual([
      ['2.0', 'inForce'],
      ['1.1', 'superseded'],
      ['1.0', 'superseded'],
    ])
    expect(
      new Set(body.items.map(({ contentHash }: { contentHash: string }) => contentHash)).size,
    ).toBe(3)
  })

  it('has only PRO-CAN-001 overdue for review', async () => {
    const { body } = await library.v1('/protocols?reviewState=overdue')
    expect(body.items.map(({ reference }: { reference: string }) => reference)).toEqual([
      'PRO-CAN-001',
    ])
  })

  it('has withdrawn PRO-AGE-002, replaced by PRO-AGE-001, and shows it at its number', async () => {
    const gone = await library.v1('/protocols/PRO-AGE-002')
    expect(gone.status).toBe(410)
    expect(gone.body.withdrawal).toMatchObject({ kind: 'replaced', replacedBy: 'PRO-AGE-001' })
    expect((await library.v1('/protocols/PRO-AGE-002/releases/1.0')).status).toBe(200)
  })

  it('has withdrawn PRO-URG-002 for an error, at its number too', async () => {
    const gone = await library.v1('/protocols/PRO-URG-002')
    expect(gone.status).toBe(410)
    expect(gone.body.withdrawal).toMatchObject({ kind: 'error' })
    expect((await library.v1('/protocols/PRO-URG-002/releases/1.0')).status).toBe(410)
  })

  it.each(neverReleased)(
    'has %s in the state %s, and shows it to nobody',
    async (reference, state) => {
      expect(await workflowOf('protocols', reference)).toMatchObject({
        state,
        currentRelease: null,
        missing: [],
      })
      expect((await library.v1(`/protocols/${reference}`)).status).toBe(404)
    },
  )

  it('has comments on PRO-MEOPA-002, on sections that exist', async () => {
    const { document } = await workflowOf('protocols', 'PRO-MEOPA-002')
    const { docs } = await library.payload.find({
      collection: 'comments',
      where: { documentKey: { equals: `protocols/${String(document.id)}` } },
    })
    expect(docs).toHaveLength(3)
    expect(docs.filter(({ section }) => section)).toHaveLength(2)
  })

  it('lets everybody sign in, and nobody write by any other way', async () => {
    const { totalDocs } = await library.payload.count({ collection: 'users' })
    expect(totalDocs).toBe(accounts.length)
    for (const account of ['admin', 'auteur.meopa', 'approbateur2.lettre']) {
      const token = await library.signIn(addressOf(account), library.settings.demoPassword)
      expect(token).not.toBe('')
    }
  })

  it('knows the establishment by its API key', async () => {
    const answer = await library.api('GET', '/api-clients/me', {
      headers: { Authorization: `api-clients API-Key ${library.settings.demoApiKey}` },
    })
    expect(answer.body.user).toMatchObject({ name: 'Établissement de démonstration' })
  })

  it('has every signature by the right people, and an intact log', async () => {
    const { body } = await library.v1('/protocols/PRO-MEOPA-001')
    expect(body.signatures).toEqual([
      expect.objectContaining({ profession: 'nurse', role: 'reviewer', meaning: 'verified' }),
      expect.objectContaining({ profession: 'pharmacist', role: 'reviewer', meaning: 'verified' }),
      expect.objectContaining({ profession: 'physician', role: 'approver', meaning: 'approved' }),
    ])
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })

  it('shows the pictures of a document to whoever reviews it', async () => {
    const as = 'relecteur1.meopa@demo.example'
    const { id } = (await workflowOf('protocols', 'PRO-MEOPA-001')).document
    const { body } = await library.api('GET', `/protocols/${String(id)}/preview`, { as })
    const address = /<img[^>]* src="([^"]+)"/.exec(body)?.[1] ?? 'no picture'
    const { headers } = await library.api('GET', address, { as })
    const file = await library.api('GET', headers.get('location') ?? 'nowhere', { as })
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it('is left alone by a second start', async () => {
    const before = await fingerprintsOf(library)
    expect(await seed(library)).toBe('ready')
    expect(await fingerprintsOf(library)).toEqual(before)
  })

  it('says the same when it is made again, cut short and taken up', async () => {
    const other = await startLibrary()
    await cutShort(other)
    expect(await seed(other)).toBe('filled')
    expect(await fingerprintsOf(other)).toEqual(await fingerprintsOf(library))
    expect(await verifyAudit(other.payload)).toMatchObject({ intact: true })
    await other.stop()
  }, 300_000)
})

describeAnswers(() => library)

describe('a database that holds somebody’s own data', () => {
  it('is left as it is', async () => {
    const own = await startLibrary()
    await buildPeople(own)
    expect(await seed(own)).toBe('foreign')
    const { totalDocs } = await own.payload.count({ collection: 'protocols' })
    expect(totalDocs).toBe(0)
    await own.stop()
  })
})
