import { afterAll, beforeAll, expect, it } from 'vitest'

import { takeUpAuditKey, verifyAudit } from '../../../src/audit'
import { sealOf } from '../../../src/audit/seal'
import type { AuditKeys } from '../../../src/settings'
import { settingsOf } from '../../../src/settings/ofPayload'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { forgeLog, readLog } from '../../helpers/forgedLog'
import { startJourney } from '../workflow/journey'
import { brokenIn } from './stage'

const none: AuditKeys = { key: undefined, before: [], from: undefined }

let library: Library
let people: People
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

/** What a process with these keys would find in its settings. */
const use = (keys: Partial<AuditKeys>): void => {
  settingsOf(library.payload).audit = { ...none, ...keys }
}

const lastOf = async () => (await readLog(library.payload)).at(-1)

it('seals nothing without a key, and begins where a key is given', async () => {
  await startJourney(library, people)
  expect((await lastOf())?.mac ?? null).toBeNull()
  const before = await lastOf()
  use({ key: 'one' })
  expect(await brokenIn(library)).toBeUndefined()
  const first = await takeUpAuditKey(library.payload)
  expect(first).toBe((before?.seq ?? 0) + 1)
  expect(await takeUpAuditKey(library.payload)).toBeNull()
  await startJourney(library, people)
  const { hash = '', mac, type } = (await lastOf()) ?? {}
  expect([type, mac]).toEqual(['created', sealOf('one', hash)])
  expect(await verifyAudit(library.payload)).toMatchObject({ intact: true, sealedFrom: first })
  use({ key: 'one', from: first ?? 0 })
  expect(await brokenIn(library)).toBeUndefined()
  use({ key: 'another' })
  expect(await brokenIn(library)).toBe(`event ${first}`)
})

it('shows a log that was rewritten by who has not the key', async () => {
  use({ key: 'one' })
  const sealed = await readLog(library.payload)
  const first = sealed.find(({ mac }) => mac)?.seq ?? 0
  const last = sealed.length
  const at = (seq: number, mac: string | null) => (event: { seq: number }) =>
    event.seq >= seq ? { mac } : {}
  const restore = () =>
    forgeLog(library.payload, ({ seq }) => ({ mac: sealed[seq - 1]?.mac ?? null }))
  // The old seals over new hashes, the tail without any, and with those of another key.
  await forgeLog(library.payload, ({ seq }) => (seq === 1 ? { reference: 'PRO-X-1' } : {}))
  expect(await brokenIn(library)).toBe(`event ${first}`)
  await forgeLog(library.payload, ({ seq }) =>
    seq === 1 ? { reference: sealed[0]?.reference ?? null } : {},
  )
  await forgeLog(library.payload, at(last, null))
  expect(await brokenIn(library)).toBe(`event ${last}`)
  await forgeLog(library.payload, at(last, 'f'.repeat(64)))
  expect(await brokenIn(library)).toBe(`event ${last}`)
  // Without any seal at all, the operator's word on where they begin is what tells.
  await forgeLog(library.payload, at(1, null))
  expect(await brokenIn(library)).toBeUndefined()
  use({ key: 'one', from: first })
  expect(await brokenIn(library)).toBe(`event ${first}`)
  await restore()
  expect(await brokenIn(library)).toBeUndefined()
})

it('lets no process write to a sealed log without its key', async () => {
  use({})
  await expect(takeUpAuditKey(library.payload)).rejects.toThrow('AUDIT_KEY')
  use({ key: 'two' })
  await expect(takeUpAuditKey(library.payload)).rejects.toThrow('AUDIT_KEYS_BEFORE')
})

it('goes on under a key that replaced another, which seals nothing any more', async () => {
  use({ key: 'two', before: ['one'] })
  const changed = await takeUpAuditKey(library.payload)
  expect(await lastOf()).toMatchObject({ seq: changed, type: 'keyChanged' })
  expect(await verifyAudit(library.payload)).toMatchObject({ intact: true, sealedFrom: changed })
  await startJourney(library, people)
  const { seq = 0, hash = '' } = (await lastOf()) ?? {}
  await forgeLog(library.payload, (event) =>
    event.seq === seq ? { mac: sealOf('one', hash) } : {},
  )
  expect(await brokenIn(library)).toBe(`event ${seq}`)
})

it('is taken up once by processes that start together', async () => {
  const other = await startLibrary({ settings: { audit: none } })
  try {
    await startJourney(other, await buildPeople(other))
    settingsOf(other.payload).audit = { ...none, key: 'one' }
    const taken = await Promise.all([1, 2, 3].map(() => takeUpAuditKey(other.payload)))
    expect(taken.filter((seq) => seq !== null)).toHaveLength(1)
  } finally {
    await other.stop()
  }
})
