import { describe, expect, it } from 'vitest'

import { chooseBody } from '../../../src/http/encoding'
import { chooseType } from '../../../src/http/negotiate'
import { prepare } from '../../../src/http/prepare'

const offered = ['application/json', 'text/html', 'text/plain'] as const

describe('chooseType', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/*', 'text/html'],
    ['text/*;q=0.5, text/plain', 'text/plain'],
    ['text/html;level=1;q=0.3, application/json;q=0.2', 'text/html'],
    ['application/json;q=0, */*', 'text/html'],
    ['*/*;q=0.1, text/plain;q=0.2', 'text/plain'],
    ['TEXT/HTML', 'text/html'],
    ['text/html;q=broken, text/plain;q=0.1', 'text/plain'],
    ['application/pdf', undefined],
    ['*/*;q=0', undefined],
    ['application/json;q=0', undefined],
    [',;q=1,,', undefined],
  ])('answers « %s » with %s', (accept, type) => {
    expect(chooseType(accept, offered)).toBe(type)
  })
})

describe('chooseBody', () => {
  const source = { type: 'text/plain', lastModified: new Date(0), cacheControl: 'no-store' }

  it.each([
    [undefined, undefined],
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity', undefined],
    ['identity;q=1, br;q=0.5', undefined],
    ['zstd', undefined],
    ['identity;q=0', undefined],
  ])('answers « %s » with %s', async (accepted, coding) => {
    const prepared = await prepare({ ...source, body: 'un texte assez long. '.repeat(100) })
    expect(chooseBody(prepared, accepted).headers['Content-Encoding']).toBe(coding)
  })

  it('leaves what is short as it is', async () => {
    const prepared = await prepare({ ...source, body: 'court' })
    expect(chooseBody(prepared, 'br, gzip')).toBe(prepared.bodies.identity)
  })

  it('gives every body a tag of its own', async () => {
    const one = await prepare({ ...source, body: 'un' })
    const same = await prepare({ ...source, body: 'un' })
    const other = await prepare({ ...source, body: 'deux' })
    expect(one.bodies.identity.etag).toBe(same.bodies.identity.etag)
    expect(one.bodies.identity.etag).not.toBe(other.bodies.identity.etag)
  })
})
