import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { assignKeys } from '../../../collections/controlled/assignKeys'
import { itemKeys } from '../../../src/kinds/newsletter/collection'
import { sectionKeys } from '../../../src/kinds/protocol/collection'

const keysOf = (rows: Record<string, unknown>[]) => rows.map(({ key }) => key)

const rowOf = fc.record(
  {
    key: fc.constantFrom('purpose', 'procedure', 'procedure-2', 'inconnue', ''),
    kind: fc.constantFrom('purpose', 'procedure', 'other'),
    title: fc.constantFrom('', 'Étape', 'Suite'),
  },
  { requiredKeys: ['kind'] },
)

describe('keys', () => {
  test('are there, and unique in the document, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(rowOf), fc.array(rowOf), (first, second) => {
        const before = assignKeys(first, { previous: [], rule: sectionKeys })
        const after = assignKeys(second, { previous: before, rule: sectionKeys })
        for (const keys of [keysOf(before), keysOf(after)]) {
          expect(new Set(keys).size).toBe(keys.length)
          expect(keys.every((key) => typeof key === 'string' && /^[a-z0-9-]+$/.test(key))).toBe(
            true,
          )
        }
      }),
    )
  })

  test('do not change when nothing changes', () => {
    fc.assert(
      fc.property(fc.array(rowOf), (rows) => {
        const once = assignKeys(rows, { previous: [], rule: sectionKeys })
        expect(assignKeys(once, { previous: once, rule: sectionKeys })).toEqual(once)
      }),
    )
  })

  test('tell the kind in words fit for an address', () => {
    const rows = [
      { kind: 'keyPoints' },
      { kind: 'other', title: 'À l’arrivée, d’abord' },
      { kind: 'other' },
    ]
    expect(keysOf(assignKeys(rows, { previous: [], rule: sectionKeys }))).toEqual([
      'key-points',
      'a-l-arrivee-d-abord',
      'other',
    ])
    expect(keysOf(assignKeys([{ type: 'event' }], { previous: [], rule: itemKeys }))).toEqual([
      'event',
    ])
  })
})
