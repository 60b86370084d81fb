import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildPeople, startLibrary, type Library, type People } from '../../helpers'

let library: Library
let people: People

beforeAll(async () => {
  // 3 sign-ins, 30 writes, 300 reads a minute.
  library = await startLibrary({ settings: { rateLimitScale: 0.05 } })
  people = await buildPeople(library)
})
afterAll(async () => library.stop())

describe('too many requests of one address', () => {
  it('are refused, with when to try again', async () => {
    const body = { email: 'personne@essais.example', password: 'un-mauvais-mot-de-passe' }
    const login = () => library.api('POST', '/users/login', { body })
    const answers = [await login(), await login(), await login(), await login()]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429])
    const last = answers[3]
    expect(last?.body.code).toBe('RATE_LIMITED')
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(last?.headers.get('ratelimit-limit')).toBe('3')
    expect(last?.headers.get('ratelimit-remaining')).toBe('0')
  })

  it('are counted apart: writes go on when sign-ins are spent', async () => {
    const patch = () =>
      library.api('PATCH', '/themes/unknown', { as: people.author.email, body: {} })
    const first = await patch()
    expect(first.headers.get('ratelimit-limit')).toBe('30')
    let status = first.status
    for (let at = 0; at < 30 && status !== 429; at += 1) status = (await patch()).status
    expect(status).toBe(429)
    const read = await library.api('GET', '/themes', { as: people.author.email })
    expect(read.status).toBe(200)
  })

  it('answer a route of ours as a problem', async () => {
    const path = '/protocols/unknown/workflow/submit'
    const answer = await library.api('POST', path, { as: people.author.email, body: {} })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('content-type')).toMatch('application/problem+json')
  })
})
