import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'

import { asCodedError, createError, isCodedError } from '../../../src/errors'

describe('createError', () => {
  it('makes what Payload answers with our status and our code', () => {
    const error = createError('STALE_CONTENT', { extra: { currentHash: 'abc' } })
    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({
      code: 'STALE_CONTENT',
      status: 409,
      isPublic: true,
      data: { code: 'STALE_CONTENT', currentHash: 'abc' },
    })
  })

  it('speaks with the sentence that it was given, else with the general one', () => {
    expect(createError('CONFLICT', { detail: 'Ce numéro existe déjà.' }).message).toBe(
      'Ce numéro existe déjà.',
    )
    expect(createError('NOT_FOUND').message).toBe('Rien ne se trouve à cette adresse.')
  })

  it('is told by its code, so that a copy from another bundle counts too', () => {
    const copy = Object.assign(new Error('x'), { code: 'CONFLICT', details: {} })
    expect(isCodedError(copy)).toBe(true)
    expect(isCodedError(createError('FORBIDDEN'))).toBe(true)
    expect(isCodedError(Object.assign(new Error('x'), { code: 'ENOENT', details: {} }))).toBe(false)
    expect(isCodedError({ code: 'CONFLICT', details: {} })).toBe(false)
  })
})

describe('asCodedError', () => {
  it('leaves a coded error alone', () => {
    const error = createError('ALREADY_DECIDED')
    expect(asCodedError(error)).toBe(error)
  })

  it.each([
    [400, 'INVALID_BODY'],
    [401, 'UNAUTHENTICATED'],
    [403, 'FORBIDDEN'],
    [404, 'NOT_FOUND'],
    [405, 'METHOD_NOT_ALLOWED'],
    [409, 'CONFLICT'],
    [413, 'TOO_LARGE'],
    [423, 'CONFLICT'],
    [429, 'RATE_LIMITED'],
    [503, 'UNAVAILABLE'],
  ])('gives an error of Payload with status %i the code %s', (status, code) => {
    expect(asCodedError(new APIError('secret', status)).code).toBe(code)
  })

  it('tells nothing about what it does not know', () => {
    for (const thrown of [
      new Error('connection to db-7 lost'),
      'text',
      undefined,
      { status: 404 },
    ]) {
      const coded = asCodedError(thrown)
      expect(coded.code).toBe('INTERNAL')
      expect(coded.message).not.toContain('db-7')
    }
  })
})
