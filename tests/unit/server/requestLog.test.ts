import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'

import { brokenRule } from '../../../src/http/limits'
import { loggedPath } from '../../../src/server/loggedPath'
import { createRequestLog } from '../../../src/server/requestLog'

describe('loggedPath', () => {
  it.each([
    ['/v1/protocols?theme=MEOPA&page=2', '/v1/protocols?theme&page'],
    ['/api/users?where[email][equals]=a@b.org', '/api/users?where'],
    ['/api/users/3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/api/users/:x'],
    ['/api/protocols/507f1f77bcf86cd799439011/workflow', '/api/protocols/:x/workflow'],
    ['/api/users?jeanne.exemple&where[jeanne@exemple][equals]=1', '/api/users?:x&where'],
    ['/admin/reset/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', '/admin/reset/:x'],
    ['/api/media/file/Compte%20rendu%20Exemple.docx', '/api/media/file/:x'],
    ['/api/payload-preferences/jeanne.exemple', '/api/payload-preferences/:x'],
    ['/jeanne@exemple.org', '/:x'],
    ['/protocols/LET-2026-T3/releases/1.0', '/protocols/LET-2026-T3/releases/1.0'],
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

it('tells which rule a request breaks', () => {
  const host = ['Host', 'x']
  const rule = (more: Partial<Parameters<typeof brokenRule>[0]>) =>
    brokenRule({ method: 'GET', url: '/', rawHeaders: host, httpVersion: '1.1', ...more })
  expect(rule({ rawHeaders: [...host, 'a', 'b'] })).toBeUndefined()
  expect(rule({ url: '/'.repeat(9000) })).toBe('address')
  expect(rule({ rawHeaders: [...host, 'a', 'b'.repeat(17_000)] })).toBe('headers')
  expect(rule({ rawHeaders: [...host, 'hOST', 'y'] })).toBe('hosts')
  expect(rule({ rawHeaders: [] })).toBe('hosts')
  expect(rule({ rawHeaders: [], httpVersion: '1.0' })).toBeUndefined()
  expect(rule({ rawHeaders: [...host, 'EXPECT', '100-Continue'] })).toBeUndefined()
  expect(rule({ rawHeaders: [...host, 'expect', 'tea'] })).toBe('expectation')
  expect(rule({ rawHeaders: [...host, 'expect', 'tea'], httpVersion: '1.0' })).toBeUndefined()
  expect(rule({ method: 'PROPFIND' })).toBe('method')
})
