import { describe, expect, it } from 'vitest'

import { isErrorCode, statusOf } from '../../../src/errors/codes'
import { messages } from '../../../src/errors/messages'

// The contract's table, written out a second time: clients branch on it.
const contract = {
  400: ['INVALID_BODY', 'INVALID_PARAMETER', 'CURSOR_UNKNOWN'],
  401: ['UNAUTHENTICATED'],
  403: ['FORBIDDEN', 'SELF_REVIEW', 'SELF_APPROVAL', 'REAUTHENTICATION_FAILED'],
  404: ['NOT_FOUND'],
  405: ['METHOD_NOT_ALLOWED'],
  406: ['NOT_ACCEPTABLE'],
  409: ['STALE_CONTENT', 'INVALID_TRANSITION', 'ALREADY_DECIDED', 'CONFLICT'],
  410: ['WITHDRAWN'],
  412: ['PRECONDITION_FAILED'],
  413: ['TOO_LARGE'],
  415: ['UNSUPPORTED_FILE'],
  422: ['INCOMPLETE_DOCUMENT', 'UNACKNOWLEDGED_CHANGES', 'FIGURES_DIFFER', 'UNREADABLE_FILE'],
  429: ['RATE_LIMITED'],
  503: ['UNAVAILABLE'],
}
const added = {
  408: ['REQUEST_TIMEOUT'],
  414: ['URI_TOO_LONG'],
  416: ['RANGE_NOT_SATISFIABLE'],
  417: ['EXPECTATION_FAILED'],
  500: ['INTERNAL'],
  501: ['NOT_IMPLEMENTED'],
}

const pairs = (table: Record<string, string[]>): [string, number][] =>
  Object.entries(table).flatMap(([status, codes]) =>
    codes.map((code): [string, number] => [code, Number(status)]),
  )

describe('error codes', () => {
  it('are exactly the published ones, each with its status', () => {
    expect(new Map(Object.entries(statusOf))).toEqual(
      new Map([...pairs(contract), ...pairs(added)]),
    )
  })

  it('are not guessed from inherited names', () => {
    expect(isErrorCode('CONFLICT')).toBe(true)
    for (const other of ['conflict', 'toString', 'constructor', '', 409, null, undefined]) {
      expect(isErrorCode(other)).toBe(false)
    }
  })

  it.each(Object.keys(statusOf).filter(isErrorCode))('say what to do for %s, in both', (code) => {
    const { title, detail } = messages[code]
    for (const text of [title.fr, title.en]) expect(text.length).toBeGreaterThan(2)
    for (const text of [detail.fr, detail.en]) expect(text).toMatch(/\.$/)
    expect(`${title.fr} ${detail.fr}`).not.toMatch(/['"]/)
    // Before a colon or a semicolon, French has a no-break space.
    expect(detail.fr).not.toMatch(/ [:;!?]/)
  })
})
