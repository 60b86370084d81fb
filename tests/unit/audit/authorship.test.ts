import { describe, expect, it } from 'vitest'

import { contributorsOf, parseAct } from '../../../src/audit/authorship'

const person = (user: string) => ({ user, name: user.toUpperCase() })

/** The log of a document: each act by its type, who acted, and what the event says. */
const logOf = (...acts: [type: string, user: string, data: object][]) =>
  acts.map(([type, user, data], index) =>
    parseAct({ type, actor: person(user), documentKey: 'protocols/1', seq: index + 1, data }),
  )

const names = (acts: ReturnType<typeof logOf>) => contributorsOf(acts).map(({ user }) => user)

const content = (contentHash: string) => ({ contentHash })

describe('who wrote, by a log whose events name no authors', () => {
  it('are those who had made a content that came back', () => {
    const log = logOf(
      ['created', 'ann', content('a')],
      ['edited', 'bob', content('b')],
      ['released', 'eve', { number: '1.0' }],
      ['edited', 'cid', content('c')],
      ['edited', 'dan', content('a')],
    )
    expect(names(log)).toEqual(['cid', 'dan', 'ann'])
  })

  it('are not those of a content that did not come back', () => {
    const log = logOf(
      ['created', 'ann', content('a')],
      ['released', 'eve', { number: '1.0' }],
      ['edited', 'cid', content('c')],
    )
    expect(names(log)).toEqual(['cid'])
  })

  it('are what an event says where it says it', () => {
    const log = logOf(
      ['created', 'ann', content('a')],
      ['released', 'eve', { number: '1.0' }],
      ['edited', 'cid', content('c')],
      ['edited', 'dan', { ...content('a'), authors: [person('fay')] }],
    )
    expect(names(log)).toEqual(['cid', 'dan', 'fay'])
  })
})
