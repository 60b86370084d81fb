import { describe, expect, it } from 'vitest'

import { hasNetworkRole, isPerson, personOf, readsEverything } from '../../../src/access'
import { unlessOverseeing } from '../../../src/access/menu'
import { buildRequest, openLibrary } from './library'
import { everyone, people, persons, words } from './people'

const { payload } = openLibrary({})

describe('a person', () => {
  it('is whoever has an active account of the network, an API client never', () => {
    expect(everyone.filter((word) => isPerson(people[word]))).toEqual(persons)
    const behind = everyone.filter(
      (word) => personOf(buildRequest(payload, { user: people[word] })) === people[word],
    )
    // Nobody stands behind a request without an account, and null says so.
    expect(behind).toEqual(['anyone', ...persons])
    expect(personOf(buildRequest(payload, { user: people.inactive }))).toBeNull()
  })

  it.each([
    ['a text', 'users', false],
    ['nothing', undefined, false],
    ['an account of no collection', { id: 'a' }, false],
    ['an account without an id', { collection: 'users' }, false],
    ['an account that was never deactivated', { collection: 'users', id: 'a' }, true],
    ['an older account without an answer', { collection: 'users', id: 'a', active: null }, true],
  ])('is not mistaken: %s', (_case, account, expected) => {
    expect(isPerson(account)).toBe(expected)
  })
})

describe('a role in the network', () => {
  it.each(['editor', 'coordinator', 'auditor', 'admin'] as const)('is held by the %s', (role) => {
    expect(everyone.filter((word) => hasNetworkRole(people[word], role))).toEqual([role])
  })

  it('may be one of several', () => {
    const both = { ...people.editor, roles: ['editor', 'admin'] }
    expect(hasNetworkRole(both, 'coordinator', 'admin')).toBe(true)
    expect(hasNetworkRole(both, 'coordinator', 'auditor')).toBe(false)
    expect(hasNetworkRole(both)).toBe(false)
  })

  it('lets coordinators, editors and auditors read everything, an admin not', () => {
    const may = everyone.filter((word) => readsEverything(people[word]))
    expect(may).toEqual(words('editor, coordinator, auditor'))
  })

  it('keeps raw rows in the menu of those who oversee', () => {
    const shown = everyone.filter((word) => !unlessOverseeing({ user: people[word] }))
    expect(shown).toEqual(words('coordinator, auditor, admin'))
  })
})
