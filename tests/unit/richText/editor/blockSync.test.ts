import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'

import { fieldsOf } from '../../../../src/richText/editor/blockSync/fieldsOf'
import { areSameFields } from '../../../../src/richText/editor/blockSync/sameFields'
import { validateRichText } from '../../../../src/richText'
import { richText } from '../../../../src/richText/model/build'

const empty: FormState = {
  id: { value: 'b1' },
  caption: { value: 'Morphine' },
  // As Payload's form has it before the first row.
  rows: { value: 0, rows: [] },
}
const filled: FormState = {
  ...empty,
  rows: { value: 1, rows: [{ id: 'r1' }], disableFormData: true },
  'rows.0.id': { value: 'r1' },
  'rows.0.drug': { value: 'Morphine' },
}

describe('what a form of a block puts into the text', () => {
  it('has the rows that were just added', () => {
    expect(fieldsOf(filled)).toEqual({
      id: 'b1',
      caption: 'Morphine',
      rows: [{ id: 'r1', drug: 'Morphine' }],
    })
  })

  it('is taken by the server before the first row too: no count of rows in their place', () => {
    const value = richText([])
    const block = { type: 'block', version: 2, format: '' }
    const textOf = (fields: object) => ({
      root: {
        ...value.root,
        children: [{ ...block, fields: { blockType: 'dosageTable', ...fields } }],
      },
    })
    expect(validateRichText(textOf({ ...fieldsOf(empty), rows: 0 }))).toContain('liste')
    expect(validateRichText(textOf(fieldsOf(empty)))).toBe(true)
  })
})

describe('two sets of fields', () => {
  it('are the same when only emptiness is written otherwise: opening a document changes nothing', () => {
    expect(areSameFields({ id: 'b1', caption: null, rows: [] }, { id: 'b1', caption: '' })).toBe(
      true,
    )
    expect(areSameFields({ rows: [{ id: 'r', drug: '' }] }, { rows: [{ id: 'r' }] })).toBe(true)
  })

  it('differ by a word, a row, an order, a zero', () => {
    expect(areSameFields({ caption: 'a' }, { caption: 'b' })).toBe(false)
    expect(areSameFields({ rows: [{ id: 'r' }] }, { rows: [] })).toBe(false)
    expect(areSameFields({ rows: ['a', 'b'] }, { rows: ['b', 'a'] })).toBe(false)
    expect(areSameFields({ minimum: 0 }, {})).toBe(false)
    expect(areSameFields({ rows: 0 }, {})).toBe(false)
  })
})
