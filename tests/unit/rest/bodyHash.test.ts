import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'

import { bodyHashOf } from '../../../src/rest/bodyHash'
import { bufferBody } from '../../../src/rest/bufferBody'

const keep = { limit: 10_000_000, folder: tmpdir() }

const hashOf = async (body: FormData | string): Promise<string> => {
  const request = new Request('http://localhost/', { method: 'POST', body })
  const type = typeof body === 'string' ? 'application/json' : request.headers.get('Content-Type')
  const kept = await bufferBody(request, keep)
  const hash = await bodyHashOf(kept, type)
  await kept.forget()
  return hash
}

const form = (fields: Record<string, string>, file?: string): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  if (file !== undefined) data.set('file', new File([file], 'a.txt'))
  return data
}

describe('what a body says', () => {
  it('is the same whatever the order of its fields, passwords aside', async () => {
    const first = await hashOf('{"a":1,"b":{"c":2,"password":"x"},"password":"y"}')
    const second = await hashOf('{ "b": { "c": 2 }, "password": "autre", "a": 1 }')
    expect(first).toBe(second)
  })

  it.each(['{"a":2}', '{"a":"1"}', '{"a":[1]}', '{}', '', 'a'])(
    'is another in %s',
    async (body) => {
      expect(await hashOf(body)).not.toBe(await hashOf('{"a":1}'))
    },
  )

  it('is the same for a form that is sent twice, and another for another file', async () => {
    const large = 'a'.repeat(3_000_000)
    const first = await hashOf(form({ _payload: '{"a":1,"b":2}' }, large))
    expect(await hashOf(form({ _payload: '{"b":2,"a":1}' }, large))).toBe(first)
    expect(await hashOf(form({ _payload: '{"a":1,"b":2}' }, `${large}b`))).not.toBe(first)
    expect(await hashOf(form({ _payload: '{"a":1,"b":3}' }, large))).not.toBe(first)
  })
  it('is told, and nothing breaks, for a form that ends within a file', async () => {
    const cut = [
      '--limite',
      'Content-Disposition: form-data; name="file"; filename="a.png"',
      '',
      'le début',
    ].join('\r\n')
    const kept = await bufferBody(
      new Request('http://localhost/', { method: 'POST', body: cut }),
      keep,
    )
    const hash = await bodyHashOf(kept, 'multipart/form-data; boundary=limite')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
})
