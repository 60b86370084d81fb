import { describe, expect, it } from 'vitest'

import { isDatabaseAway } from '../../../src/database/absence'
import { isCodedError } from '../../../src/errors'
import { reachDatabase } from '../../../src/publicApi/rows/reach'

const failure = (name: string, code: number | string): Error =>
  Object.assign(new Error('what it says'), { name, code })

const away = [
  failure('MongoNetworkError', ''),
  failure('MongoServerSelectionError', ''),
  failure('MongoServerError', 11_600),
  failure('MongoServerError', 10_107),
  failure('LibsqlError', 'SQLITE_IOERR_READ'),
  failure('LibsqlError', 'SQLITE_CANTOPEN'),
  failure('LibsqlError', 'SQLITE_BUSY'),
  new Error('outer', { cause: failure('LibsqlError', 'SQLITE_FULL') }),
]
const questions = [
  failure('LibsqlError', 'SQLITE_ERROR'),
  failure('LibsqlError', 'SQLITE_CONSTRAINT_UNIQUE'),
  failure('LibsqlError', 'SQLITE_TOOBIG'),
  failure('MongoServerError', 2),
  failure('MongoServerError', 51_024),
  failure('CastError', ''),
  new TypeError('x is not a function'),
]

describe('an error of the database', () => {
  it.each(away)('says that it is not there: $name $code', async (error) => {
    expect(isDatabaseAway(error)).toBe(true)
    const told = await reachDatabase(() => Promise.reject(error)).catch((thrown: unknown) => thrown)
    expect(isCodedError(told) && [told.code, told.cause]).toEqual(['UNAVAILABLE', error])
  })

  it.each(questions)('says what is wrong with a question: $name $code', async (error) => {
    expect(isDatabaseAway(error)).toBe(false)
    await expect(reachDatabase(() => Promise.reject(error))).rejects.toBe(error)
  })
})
