import { describe, expect, it } from 'vitest'

import { isTransientConflict, transientConflict } from '../../../src/database/conflicts'

const coded = (code: number | string, cause?: unknown) =>
  Object.assign(new Error('…', { cause }), { code })

describe('a conflict that another run would settle', () => {
  it.each([
    ['MongoDB’s write conflict', coded(112)],
    [
      'what MongoDB labels so',
      Object.assign(new Error('…'), { errorLabelSet: new Set(['TransientTransactionError']) }),
    ],
    ['a busy SQLite', coded('SQLITE_BUSY')],
    ['a busy SQLite, precisely', coded('SQLITE_BUSY_SNAPSHOT')],
    ['a locked table', coded('SQLITE_LOCKED')],
    ['what we say is one', transientConflict('two at once')],
    ['one inside another error', new Error('…', { cause: new Error('…', { cause: coded(112) }) })],
  ])('is %s', (_name, error) => {
    expect(isTransientConflict(error)).toBe(true)
  })

  it.each([
    ['a duplicate', coded(11000)],
    [
      'another label',
      Object.assign(new Error('…'), { errorLabelSet: new Set(['RetryableWriteError']) }),
    ],
    ['a constraint', coded('SQLITE_CONSTRAINT_UNIQUE')],
    ['an error like any other', new Error('112')],
    ['nothing', undefined],
    ['a text', 'SQLITE_BUSY'],
  ])('is not %s', (_name, error) => {
    expect(isTransientConflict(error)).toBe(false)
  })

  it('is looked for once in a chain that goes in circles', () => {
    const error = new Error('…')
    error.cause = error
    expect(isTransientConflict(error)).toBe(false)
  })
})
