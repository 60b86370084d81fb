import { describe, expect, it } from 'vitest'

import { clientAddressOf } from '../../../src/http/clientAddress'

const seen = (forwarded: string | undefined, trustedProxies: number): string =>
  clientAddressOf(
    {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: '10.0.0.1' },
    },
    { trustedProxies },
  )

describe('the address of who asks', () => {
  it('is the other end of the connection, whatever a header claims', () => {
    expect(seen(undefined, 0)).toBe('10.0.0.1')
    expect(seen('1.1.1.1', 0)).toBe('10.0.0.1')
  })

  it('is whom our proxy saw, not what was claimed before it', () => {
    expect(seen('192.0.2.7', 1)).toBe('192.0.2.7')
    expect(seen('6.6.6.6, 192.0.2.7', 1)).toBe('192.0.2.7')
    expect(seen('6.6.6.6, 192.0.2.7, 10.0.0.2', 2)).toBe('192.0.2.7')
  })

  it('is the farthest one known when there are fewer proxies than we trust', () => {
    expect(seen(undefined, 2)).toBe('10.0.0.1')
    expect(seen('192.0.2.7', 3)).toBe('192.0.2.7')
    expect(seen(' , ', 1)).toBe('10.0.0.1')
  })
})
