import { describe, expect, it } from 'vitest'

import { afterBody, outcomeOf, reasonOf } from '../../../src/mail/outcome'

const failed = (more: object): Error => Object.assign(new Error('chez a@b.example'), more)

describe('an error of the mail server means', () => {
  it.each([
    ['a refusal for ever', { code: 'EENVELOPE', responseCode: 550 }, 'refused'],
    ['a refusal of the text', { code: 'EMESSAGE', responseCode: 554 }, 'refused'],
    ['a refusal for now', { code: 'EENVELOPE', responseCode: 451 }, 'later'],
    ['an address that is none', { code: 'EENVELOPE' }, 'refused'],
    ['a password of ours that is wrong', { code: 'EAUTH', responseCode: 535 }, 'later'],
    ['no server', { code: 'ESOCKET' }, 'later'],
    ['silence before the mail was given', { code: 'ETIMEDOUT' }, 'later'],
  ])('%s', (_what, more, expected) => {
    expect(outcomeOf(failed(more))).toBe(expected)
  })

  it('doubt, when the whole mail was given and nothing came back', () => {
    expect(outcomeOf(afterBody(failed({ code: 'ECONNECTION' })))).toBe('inDoubt')
    expect(outcomeOf(afterBody(failed({ code: 'EMESSAGE', responseCode: 451 })))).toBe('later')
    expect(outcomeOf(afterBody(failed({ code: 'EMESSAGE', responseCode: 554 })))).toBe('refused')
  })

  it('nothing that names anybody', () => {
    expect(reasonOf(failed({ code: 'EENVELOPE', responseCode: 550 }))).toBe('EENVELOPE 550')
    expect(reasonOf(failed({}))).toBe('Error')
  })
})
