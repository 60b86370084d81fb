import { describe, expect, it } from 'vitest'

import { polymorphicId, relationId } from '../../../src/access'

describe('the id behind a relationship', () => {
  it.each([
    ['a text', 'a', 'a'],
    ['a number', 7, '7'],
    ['a document', { id: 'a', title: 'A' }, 'a'],
    ['a document with a number', { id: 7 }, '7'],
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['a switch', true, undefined],
    ['an object that is no document', { value: 'a' }, undefined],
    ['a document whose id is none', { id: null }, undefined],
  ])('is found in %s', (_case, value, id) => {
    expect(relationId(value)).toBe(id)
  })
})

describe('collection and id behind a relationship to several collections', () => {
  it.each([
    ['an id', { relationTo: 'protocols', value: 'a' }, { collection: 'protocols', id: 'a' }],
    ['a document', { relationTo: 'users', value: { id: 7 } }, { collection: 'users', id: '7' }],
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['a bare id', 'a', undefined],
    ['a relation without a collection', { value: 'a' }, undefined],
    ['a relation without a value', { relationTo: 'protocols' }, undefined],
    ['a collection that is no text', { relationTo: 1, value: 'a' }, undefined],
    ['an empty value', { relationTo: 'protocols', value: null }, undefined],
  ])('are found in %s', (_case, value, found) => {
    expect(polymorphicId(value)).toEqual(found)
  })
})
