import { describe, expect, it } from 'vitest'

import { createError } from '../../../src/errors'
import { entryOf } from '../../../src/logging/options'

const written = (...args: unknown[]): string => JSON.stringify(entryOf(...args))

class DriverError extends Error {
  override name = 'MongoServerError'
  code = 11000
  keyValue = { email: 'jeanne@exemple.org' }
  constructor() {
    super('E11000 dup key: { email: "jeanne@exemple.org" }\n    at line two: secret', {
      cause: new SyntaxError('Unexpected token in "le texte du document"'),
    })
  }
}

describe('what is logged of an error', () => {
  it('is its kind, its code and where it was thrown, never what it quotes', () => {
    const { err } = entryOf({ err: new DriverError(), msg: 'A write failed' })
    expect(err).toMatchObject({ type: 'MongoServerError', code: '11000' })
    expect(err).toMatchObject({ cause: { type: 'SyntaxError' } })
    expect(JSON.stringify(err)).toContain('options.test.ts')
    expect(JSON.stringify(err)).not.toMatch(/jeanne|secret|document/)
  })

  it('holds our own sentence, which quotes nobody', () => {
    const { err } = entryOf(createError('NOT_FOUND'))
    expect(err).toMatchObject({ code: 'NOT_FOUND', status: 404 })
    expect(JSON.stringify(err)).toContain('message')
  })

  it('holds the general sentence only: what is said of the very case may name a person', () => {
    const error = createError('STALE_CONTENT', { detail: 'Modifié par jeanne.' })
    expect(JSON.stringify(entryOf(error))).not.toContain('jeanne')
  })

  it('does not repeat its words as the sentence of the line', () => {
    expect(written(new DriverError())).not.toMatch(/jeanne|secret|document/)
    expect(written({ err: new DriverError() })).not.toMatch(/jeanne|secret|document/)
  })
})

describe('what else is logged', () => {
  it('is one sentence, without names of files and addresses', () => {
    expect(written('File Jeanne-Exemple.png for collection media is missing')).toBe(
      '{"msg":"File … for collection media is missing"}',
    )
    expect(written('Mail for jeanne@exemple.org, "Jeanne Exemple"')).not.toContain('eanne')
  })

  it('leaves out whatever comes beside it', () => {
    expect(written({ msg: 'A job failed', job: { input: 'jeanne' }, user: 'jeanne' })).toBe(
      '{"msg":"A job failed"}',
    )
  })
})
