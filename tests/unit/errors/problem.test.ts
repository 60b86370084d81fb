import { describe, expect, it } from 'vitest'

import { createError, languageOf, problemResponse, toProblem } from '../../../src/errors'

describe('a problem', () => {
  it('has the members of RFC 9457 and the code', () => {
    expect(toProblem(createError('FORBIDDEN'))).toEqual({
      type: 'urn:prototheque:error:FORBIDDEN',
      title: 'Action non autorisée',
      status: 403,
      detail: 'Votre rôle ne vous permet pas de faire cela.',
      code: 'FORBIDDEN',
    })
  })

  it('carries the wrong fields and the further members', () => {
    const errors = [{ path: 'reason', message: 'Donnez une raison.' }]
    expect(toProblem(createError('INVALID_BODY', { errors }))).toMatchObject({ errors })
    expect(
      toProblem(createError('INVALID_TRANSITION', { extra: { state: 'draft' } })),
    ).toMatchObject({ state: 'draft' })
  })

  it('keeps the particular sentence in French, and speaks generally in English', () => {
    const error = createError('CONFLICT', { detail: 'Ce numéro existe déjà.' })
    expect(toProblem(error, 'fr').detail).toBe('Ce numéro existe déjà.')
    expect(toProblem(error, 'en').detail).toMatch(/^Another operation/)
  })

  it('is sent as problem+json, never cached', async () => {
    const response = problemResponse(createError('NOT_FOUND'), 'en')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(response.headers.get('content-language')).toBe('en')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.has('retry-after')).toBe(false)
    expect(await response.json()).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })

  it.each([
    ['RATE_LIMITED', { retryAfter: 42 }, '42'],
    ['UNAVAILABLE', {}, '5'],
  ] as const)('says when to come back after %s', (code, extra, seconds) => {
    const response = problemResponse(createError(code, { extra }))
    expect(response.headers.get('retry-after')).toBe(seconds)
  })
})

describe('languageOf', () => {
  it.each([
    [undefined, 'fr'],
    [null, 'fr'],
    ['', 'fr'],
    ['*', 'fr'],
    ['de-DE,de;q=0.9', 'fr'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['de, en;q=0.7, fr;q=0.3', 'en'],
    ['en;q=0.2, fr;q=0.8', 'fr'],
    ['en;q=0', 'fr'],
    ['english-like;q=x, fr', 'fr'],
  ])('reads %j as %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})
