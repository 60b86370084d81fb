import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { comparing } from '../../../src/publicApi/routes/filters'
import { listedRelease } from '../../../src/publicApi/serializers/listItem'
import { publicRelease } from '../../../src/publicApi/serializers/release'
import { createOrders } from '../../../src/publicApi/store/orders'
import { cacheDocument, emptySnapshot, fileKey } from '../../../src/publicApi/store/snapshot'
import { takeRelease } from '../../../src/publicApi/store/takeRelease'
import type { Lookup } from '../../../src/publicApi/store/types'
import { buildStored } from './storedRelease'

const publicUrl = 'https://library.example'

const take = (
  overrides: Record<string, unknown> = {},
  sight: { renderer?: string; lookup?: Lookup } = {},
) => {
  const { index, takenAt } = emptySnapshot()
  return takeRelease(buildStored(overrides), {
    ...{ publicUrl, index, takenAt, files: [], renderer: 'r', lookup: () => [] },
    ...sight,
  })
}

const hold = (snapshot: ReturnType<typeof emptySnapshot>, current: ReturnType<typeof take>) => {
  const { kind, reference } = current
  cacheDocument(snapshot, { kind, reference, current, releases: [] })
}

describe('what is kept in memory of a release', () => {
  it('gives its item in a list again, to the byte', () => {
    const release = take({ title: 'Évaluer « la » douleur’' })
    const stored = buildStored({ title: 'Évaluer « la » douleur’' })
    const listed = listedRelease(publicRelease(stored, { publicUrl, at: release.seenAt }))
    expect(release.item.toString()).toBe(JSON.stringify(listed))
  })

  it('is stamped anew by whatever its forms are made of, and by nothing else', () => {
    const { stamp } = take()
    const head = buildStored({ reference: 'PRO-B-001' })
    const lookup: Lookup = (reference) => (reference === 'PRO-B-001' ? [head] : [])
    const related = { relations: [{ type: 'seeAlso', reference: 'PRO-B-001' }] }
    const withdrawn: Lookup = () => [{ ...head, status: 'withdrawn' }]
    expect(take().stamp).toBe(stamp)
    expect(take({ slot: 'another', auditSeq: 9 }).stamp).toBe(stamp)
    const stamps = [
      stamp,
      take({ contentHash: 'other' }).stamp,
      take({ title: 'Autre' }).stamp,
      take({ reviewDueAt: '2020-01-01T00:00:00.000Z' }).stamp,
      take({}, { renderer: 'another program' }).stamp,
      take(related).stamp,
      take(related, { lookup }).stamp,
      take(related, { lookup: withdrawn }).stamp,
    ]
    expect(new Set(stamps).size).toBe(stamps.length)
  })

  it('leaves nothing behind when it is not in force any more', () => {
    const snapshot = emptySnapshot()
    const empty = JSON.stringify([...snapshot.paths, ...snapshot.former, ...snapshot.namedBy])
    const release = take({
      formerReferences: ['VIEUX-1'],
      themes: [{ code: 'MEOPA', title: 'MEOPA' }],
      relations: [{ type: 'seeAlso', reference: 'PRO-B-001' }],
    })
    const file = { sha256: 's', name: 'n', mimeType: 'm', bytes: 1, media: null, path: null }
    hold(snapshot, { ...release, files: [file] })
    expect(snapshot.namedBy.get('PRO-B-001')).toEqual(new Set(['PRO-A-001']))
    expect(snapshot.former.get('VIEUX-1')).toEqual(new Set(['PRO-A-001']))
    expect(snapshot.files.has(fileKey(file))).toBe(true)
    expect(snapshot.themeCounts.get('MEOPA')?.get('protocol')).toBe(1)
    const { kind, reference } = release
    cacheDocument(snapshot, { kind, reference, current: undefined, releases: [] })
    const { paths, former, namedBy, files, themeCounts, orders } = snapshot
    expect(JSON.stringify([...paths, ...former, ...namedBy])).toBe(empty)
    expect([files.size, themeCounts.size]).toEqual([0, 0])
    expect(orders.of('protocol', { name: 'title', compare: comparing('title') })).toEqual([])
  })
})

const sorts = [
  'title',
  '-title',
  'reference',
  '-effectiveAt',
  'reviewDueAt',
  '-reviewDueAt',
] as const

describe('the orders of lists', () => {
  const documents = fc.array(
    fc.record({
      number: fc.integer({ min: 0, max: 30 }),
      title: fc.constantFrom('Été', 'ete', 'Évaluer', 'Zoster', 'titre 2', 'titre 10'),
      effectiveAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'),
      reviewDueAt: fc.constantFrom(null, '2099-01-01T00:00:00.000Z'),
    }),
    { maxLength: 40 },
  )

  test.prop([documents, fc.constantFrom(...sorts)])(
    'are the same whether they were kept or are made at once',
    (changes, sort) => {
      const compare = comparing(sort)
      const kept = createOrders()
      // Asked for before anything is there: from then on it is kept in order.
      kept.of('protocol', { name: sort, compare })
      const held = new Map<string, ReturnType<typeof take>>()
      for (const { number, ...about } of changes) {
        const release = take({ reference: `PRO-A-0${number}`, ...about })
        const before = held.get(release.reference)
        if (before) kept.remove(before)
        kept.add(release)
        held.set(release.reference, release)
      }
      const atOnce = createOrders()
      for (const release of held.values()) atOnce.add(release)
      const of = (orders: typeof kept) =>
        orders.of('protocol', { name: sort, compare }).map(({ reference }) => reference)
      expect(of(kept)).toEqual(of(atOnce))
      expect(of(kept)).toHaveLength(held.size)
    },
  )
})
