import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { createSealCheck, sealOf } from '../../../src/audit/seal'

const hash = (seq: number): string => String(seq).padStart(64, '0')
const keys = { key: 'new', before: ['old', 'oldest'], from: undefined }

/** The numbers of the events whose seal is wrong, of a log whose events are sealed with these keys. */
const faults = (log: readonly (string | null)[], given: Parameters<typeof createSealCheck>[0]) => {
  const check = createSealCheck(given)
  const wrong = log.flatMap((key, index) => {
    const seq = index + 1
    const mac = key === null ? null : sealOf(key, hash(seq))
    return check.faultOf({ seq, hash: hash(seq), mac }) === null ? [] : [seq]
  })
  return { wrong, end: check.faultAtEnd(log.length) !== null, from: check.sealedFrom() }
}

it('is HMAC-SHA-256 over the hash as it is written', () => {
  const mac = createHmac('sha256', 'clef').update('ab'.repeat(32)).digest('hex')
  expect(sealOf('clef', 'ab'.repeat(32))).toBe(mac)
})

describe('the seals of a log', () => {
  it.each<[string, (string | null)[], number[], number | null]>([
    ['may begin later', [null, null, 'new', 'new'], [], 3],
    ['may never have begun', [null, null], [], null],
    ['do not end once they began', ['new', 'new', null], [3], 1],
    ['have no gap', [null, 'new', null, 'new'], [3], 2],
    ['are of a known key', ['new', 'wrong'], [2], 1],
    ['go on with the key that replaced another', ['oldest', 'old', 'old', 'new'], [], 4],
    ['never go back to a key that was replaced', ['old', 'new', 'old', 'oldest'], [3, 4], 2],
    ['may skip a key', ['oldest', 'new'], [], 2],
  ])('%s', (_name, log, wrong, from) => {
    expect(faults(log, keys)).toEqual({ wrong, end: false, from })
  })

  it('must all be there, and of the key in use, from the event that the operator names', () => {
    const strict = { ...keys, from: 2 }
    expect(faults([null, 'new', 'new'], strict)).toEqual({ wrong: [], end: false, from: 2 })
    expect(faults([null, null, null], strict)).toEqual({ wrong: [2, 3], end: false, from: null })
    expect(faults([null, null, 'new'], strict)).toMatchObject({ wrong: [2] })
    expect(faults(['old', 'old', 'new'], strict)).toMatchObject({ wrong: [2] })
    // Cut off before it, a log without any seal would pass for one that never had the key.
    expect(faults([null], strict)).toEqual({ wrong: [], end: true, from: null })
  })

  it('are not checked without a key, but do not stop unseen', () => {
    const without = { key: undefined, before: [], from: undefined }
    expect(faults(['new', 'wrong'], without)).toEqual({ wrong: [], end: false, from: null })
    expect(faults(['new', null], without)).toMatchObject({ wrong: [2] })
  })
})
