import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { leavesOf, mapRows } from '../../../src/payloadFields/walk'

const text = (name: string): FlattenedField => ({ name, type: 'text' })

const array = (name: string, flattenedFields: FlattenedField[]): FlattenedField => ({
  name,
  type: 'array',
  fields: [],
  flattenedFields,
})

const group = (name: string, flattenedFields: FlattenedField[]): FlattenedField => ({
  name,
  type: 'group',
  fields: [],
  flattenedFields,
})

const fields = [
  text('title'),
  group('seo', [array('rows', [text('word')])]),
  array('sections', [text('name'), array('steps', [text('word')])]),
]

const document = {
  title: 'Un',
  seo: { rows: [{ id: 'r1', word: 'a' }], other: 1 },
  sections: [
    { id: 's1', name: 'A', steps: [{ id: 't1', word: 'b' }] },
    { id: 's2', name: 'B' },
    'no row',
  ],
  unknown: true,
}

describe('the walker of fields', () => {
  it('finds every value, however deep, with its place', () => {
    const found = leavesOf(fields, document).map(({ path, value }) => [path, value])
    expect(found).toEqual([
      ['title', 'Un'],
      ['seo.rows.0.word', 'a'],
      ['sections.0.name', 'A'],
      ['sections.0.steps.0.word', 'b'],
      ['sections.1.name', 'B'],
      ['sections.2.name', undefined],
    ])
  })

  it('changes rows by their place, outer ones first, and leaves the rest as it is', () => {
    const places: string[] = []
    const changed = mapRows(fields, document, (row, place) => {
      places.push(`${place} ${String(row['id'])}`)
      const { id, ...rest } = row
      return id === 's1' ? rest : row
    })
    expect(places).toEqual(['seo/rows r1', 'sections s1', 'sections//steps t1', 'sections s2'])
    expect(changed).toEqual({
      ...document,
      sections: [
        { name: 'A', steps: [{ id: 't1', word: 'b' }] },
        { id: 's2', name: 'B' },
      ],
    })
  })

  it('stops at a kind of field that it does not know', () => {
    const blocks: FlattenedField = { name: 'blocks', type: 'blocks', blocks: [] }
    expect(() => leavesOf([blocks], {})).toThrow('knows nothing of blocks')
    expect(() => mapRows([blocks], {}, (row) => row)).toThrow('knows nothing of blocks')
  })
})
