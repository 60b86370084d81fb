import { expect, it } from 'vitest'

import { nameOfRow } from '../../../collections/shared/components/nameOfRow'

const row = (data: Record<string, unknown>) =>
  nameOfRow({ data, fields: ['title', 'release'], singular: 'Rubrique', number: 3 })

it('calls a row by the first field that says something', () => {
  expect(row({ title: 'Agenda', release: 'PRO-MEOPA-001' })).toBe('Agenda')
  expect(row({ title: '  ', release: 'PRO-MEOPA-001' })).toBe('PRO-MEOPA-001')
})

it('numbers a row that says nothing yet', () => {
  expect(row({ title: '', release: null })).toBe('Rubrique 3')
  expect(row({ title: { root: {} } })).toBe('Rubrique 3')
})

it('keeps to one line that is not too long', () => {
  expect(row({ title: 'Un titre\nsur deux lignes' })).toBe('Un titre')
  expect(row({ title: 'mot '.repeat(50) })).toMatch(/^(mot ){19}mot…$/)
})
