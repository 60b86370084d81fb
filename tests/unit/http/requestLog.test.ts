import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'

import { passedLimit } from '../../../src/http/limits'
import { createRequestLog, loggedPath } from '../../../src/http/requestLog'

describe('loggedPath', () => {
  it.each([
    ['/v1/protocols?theme=MEOPA&page=2', '/v1/protocols?theme&page'],
    ['/api/users?where[email][equals]=a@b.org', '/api/users?where[email][equals]'],
    ['/api/users/3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/api/users/:id'],
    ['/api/users/507f1f77bcf86cd799439011/x', '/api/users/:id/x'],
    ['/v1/protocols/PRO-MEOPA-001.html', '/v1/protocols/PRO-MEOPA-001.html'],
  ])('writes %s as %s', (url, path) => {
    expect(loggedPath(url)).toBe(path)
  })

  it('stays short whatever is asked', () => {
    expect(loggedPath(`/${'x'.repeat(9000)}?${'y'.repeat(9000)}=1`).length).toBeLessThan(600)
  })
})

describe('createRequestLog', () => {
  it('writes one JSON line a request, without who asked', () => {
    const written: string[] = []
    const log = createRequestLog({ logLevel: 'info', write: (text) => void written.push(text) })
    const req = new IncomingMessage(new Socket())
    req.method = 'GET'
    req.url = '/v1/themes?q=secret'
    req.headers.authorization = 'secret'
    const res = new ServerResponse(req)
    log?.record(req, res)
    res.emit('close')
    log?.flush()
    const line: unknown = JSON.parse(written.join(''))
    expect(line).toMatchObject({ level: 'info', method: 'GET', path: '/v1/themes?q', status: 499 })
    expect(written.join('')).not.toContain('secret')
  })

  it.each(['warn', 'error', 'silent'])('writes none at the level %s', (logLevel) => {
    expect(createRequestLog({ logLevel })).toBeUndefined()
  })
})

it('tells which limit a request passes', () => {
  expect(passedLimit({ url: '/', rawHeaders: ['a', 'b'] })).toBeUndefined()
  expect(passedLimit({ url: '/'.repeat(9000), rawHeaders: [] })).toBe('address')
  expect(passedLimit({ url: '/', rawHeaders: ['a', 'b'.repeat(17_000)] })).toBe('headers')
})
