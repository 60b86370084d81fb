import { expect, it } from 'vitest'

import { createBatch } from '../../../../src/admin/documentList/batch'
import { readFilters } from '../../../../src/admin/documentList/filters'

it('reads once what the cells of a page ask for one by one', async () => {
  const readings: string[][] = []
  const load = createBatch((keys) => {
    readings.push(keys)
    return Promise.resolve(new Map(keys.map((key) => [key, key.toUpperCase()])))
  })
  const values = await Promise.all(['a', 'b', 'a', 'c'].map((key) => load(key)))
  expect(values).toEqual(['A', 'B', 'A', 'C'])
  expect(await load('b')).toBe('B')
  expect(readings).toEqual([['a', 'b', 'c']])
})

it('fails each of those who asked when the reading fails', async () => {
  const load = createBatch(() => Promise.reject(new Error('base fermée')))
  const answers = await Promise.allSettled([load('a'), load('b')])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

it('takes from an address what is a filter, and nothing else', () => {
  expect(readFilters({ state: 'inReview', group: 'meopa', theme: '' })).toEqual({
    state: 'inReview',
    group: 'meopa',
    theme: undefined,
  })
  expect(readFilters({ state: { not_equals: 'draft' }, group: ['a'] })).toEqual({
    state: undefined,
    group: undefined,
    theme: undefined,
  })
})
