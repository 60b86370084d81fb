import { describe, expect, it, vi } from 'vitest'

import { perRequestCache } from '../../../src/access/perRequestCache'
import { buildRequest, openLibrary } from './library'

const { payload } = openLibrary({})
const requestBy = (method?: string) => buildRequest(payload, method === undefined ? {} : { method })
const counting = () => {
  let times = 0
  return vi.fn(async () => [String((times += 1))])
}

describe('a list that a request needs many times', () => {
  it.each([undefined, 'GET', 'HEAD'])('is found once while it only reads: %s', async (method) => {
    const req = requestBy(method)
    const find = counting()
    expect(await perRequestCache(req, 'named a', find)).toEqual(['1'])
    expect(await perRequestCache(req, 'named a', find)).toEqual(['1'])
    expect(await perRequestCache(req, 'named b', find)).toEqual(['2'])
    expect(await perRequestCache(req, 'named a', find)).toEqual(['1'])
  })

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'])(
    'is found anew in a request by %s',
    async (method) => {
      const req = requestBy(method)
      const find = counting()
      await perRequestCache(req, 'named a', find)
      expect(await perRequestCache(req, 'named a', find)).toEqual(['2'])
    },
  )

  it('is found anew for another request', async () => {
    const find = counting()
    await perRequestCache(requestBy(), 'named a', find)
    expect(await perRequestCache(requestBy(), 'named a', find)).toEqual(['2'])
  })

  it('is found anew after a failure', async () => {
    const req = requestBy()
    const find = counting()
    find.mockRejectedValueOnce(new Error('locked'))
    await expect(perRequestCache(req, 'named a', find)).rejects.toThrow('locked')
    expect(await perRequestCache(req, 'named a', find)).toEqual(['1'])
  })
})
