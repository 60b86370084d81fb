import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'

import { missing } from '../clients/command'
import { differences, found } from '../clients/expected'
import { clients } from '../clients/languages'
import { serveTomorrow, statusOfTomorrow } from '../clients/tomorrow'

describe('the check of clients in other languages', () => {
  it('takes what a program prints for right only when all of it is', () => {
    const right = { title: 'Chute', ...found }
    expect(differences(right)).toEqual([])
    expect(differences({ ...right, file: {} })).toEqual(['file: {}'])
    expect(differences({ ...right, title: '' })).toEqual(['no title'])
    expect(differences({ ...right, status: statusOfTomorrow })).not.toEqual([])
    expect(
      differences({ ...right, status: statusOfTomorrow }, { status: statusOfTomorrow }),
    ).toEqual([])
    expect(differences(undefined).length).toBe(Object.keys(found).length + 1)
  })

  it('knows which programs a machine does not have', async () => {
    expect(await missing(['node', 'no-such-program'])).toEqual(['no-such-program'])
  })

  it('is made for TypeScript, Python, Java and Go, each with what it needs', () => {
    const names = clients.filter(({ read }) => read).map(({ name }) => name.split(' ', 1)[0])
    expect(names).toEqual(['TypeScript', 'Python', 'Java', 'Go'])
    expect(clients.every(({ needs }) => needs.length > 0)).toBe(true)
  })

  it('is put to answers that have more in them than any of today', async () => {
    const body = { status: 'inForce', themes: [{ code: 'AGE' }], file: null }
    const today = createServer((_req, res) => {
      res.writeHead(200, { ETag: '"x"', 'Content-Type': 'application/json' })
      res.end(JSON.stringify(body))
    })
    await new Promise<void>((resolve) => today.listen(0, '127.0.0.1', resolve))
    const address: string | AddressInfo | null = today.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const tomorrow = await serveTomorrow(`http://127.0.0.1:${String(port)}`)
    try {
      const answer = await fetch(`${tomorrow.origin}/v1/protocols/PRO-AGE-001`)
      const more = { any: [1, 'two', null] }
      expect(answer.headers.get('etag')).toBe('"x"')
      expect(await answer.json()).toEqual({
        status: statusOfTomorrow,
        themes: [{ code: 'AGE', ofTomorrow: more }],
        file: null,
        ofTomorrow: more,
      })
    } finally {
      tomorrow.stop()
      today.close()
    }
  })
})
