import { describe, expect, it } from 'vitest'

import { isCodedError } from '../../../src/errors'
import { checkOrigin, ownOrigins } from '../../../src/rest/origin'

const local = { publicUrl: 'http://localhost:3000', port: 3000 }
const published = { publicUrl: 'https://protocoles.example', port: 3000 }

describe('our own origins', () => {
  it('are both names of this machine while it is not published', () => {
    expect(ownOrigins(local)).toContain('http://127.0.0.1:3000')
    expect(ownOrigins(local)).toContain('http://localhost:3000')
  })

  it('are the public one alone once it is', () => {
    expect(ownOrigins(published)).toEqual(['https://protocoles.example'])
  })
})

describe('a write with a session cookie', () => {
  const ask = (headers: Record<string, string>, settings = published) => {
    const request = new Request('http://10.0.0.7:3000/api/protocols', {
      method: 'POST',
      headers: { Cookie: 'a=b; payload-token=abc', ...headers },
    })
    try {
      return checkOrigin(request, settings)
    } catch (error) {
      return isCodedError(error) ? error.code : error
    }
  }

  it('passes from the public origin and from the host that the browser asked', () => {
    const origins = ['https://protocoles.example', 'http://10.0.0.7:3000']
    for (const Origin of origins) {
      const headers = ask({ Origin })
      expect(headers instanceof Headers && headers.get('Origin')).toBe('https://protocoles.example')
    }
  })

  it.each<Record<string, string>>([
    { Origin: 'https://protocoles.example.evil.example' },
    { Origin: 'http://protocoles.example' },
    { Origin: 'null' },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'cross-site' },
    {},
  ])('is refused with %j', (headers) => {
    expect(ask(headers)).toBe('FORBIDDEN')
  })

  it('goes on as who the token says, without the cookie, when it has both', () => {
    const headers = ask({ Origin: 'https://evil.example', Authorization: 'JWT abc' })
    expect(headers instanceof Headers && headers.has('Cookie')).toBe(false)
  })
})
