import { describe, expect, it } from 'vitest'

import { anyWhere, isOneOf } from '../../../src/access/combine'
import { isProbe } from '../../../src/access/probe'
import { buildRequest, openLibrary } from './library'

describe('conditions', () => {
  it('of no values, and none at all, let nothing through', () => {
    expect(isOneOf('id', [])).toBe(false)
    expect(anyWhere([])).toBe(false)
    expect(anyWhere([false, isOneOf('id', [])])).toBe(false)
  })

  it('let through what one of them does', () => {
    const one = isOneOf('workingGroup', ['pain'])
    const other = { status: { equals: 'inForce' } }
    expect(one).toEqual({ workingGroup: { in: ['pain'] } })
    expect(anyWhere([one, false, other])).toEqual({ or: [one, other] })
  })
})

describe('a probe of Payload’s menu', () => {
  const req = buildRequest(openLibrary({}).payload, {})

  it.each([
    ['nothing', {}, true],
    ['the id of a document', { id: 'a' }, false],
    ['a body', { data: {} }, false],
    ['no body, on purpose', { data: null }, false],
    ['that it reads', { isReadingStaticFile: false }, false],
    ['that it reads a file', { isReadingStaticFile: true }, false],
  ])('says %s', (_case, asked, expected) => {
    expect(isProbe({ req, ...asked })).toBe(expected)
  })
})
