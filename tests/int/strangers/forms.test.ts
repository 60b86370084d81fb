import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildPeople, startLibrary, type Library, type People } from '../../helpers'

let library: Library
let people: People
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const form = 'multipart/form-data; boundary=x'
const part = (head: string, inside: string): string =>
  `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${inside}\r\n`
const end = '--x--\r\n'

/** Bodies that are no form, or a form of nothing: `[type, body]`. */
const bodies: Record<string, [string, string]> = {
  'a form without its boundary': ['multipart/form-data', 'abc'],
  'an empty form': [form, ''],
  'a form of nothing': [form, end],
  'a form that ends early': [form, part('name="file"; filename="a.png"', 'abc').slice(0, -2)],
  'a head with a null byte': [form, part('name="file"; filename="a\u0000.png"', 'abc') + end],
  'a head without a name': [form, `--x\r\nContent-Disposition: form-data\r\n\r\nabc\r\n${end}`],
  'fields that are no JSON': [form, part('name="_payload"', '{') + end],
  'fields that are a word': [form, part('name="_payload"', '"x"') + end],
  'fields that are null': [form, part('name="_payload"', 'null') + end],
  'a field of every object': [form, part('name="__proto__[a]"', '1') + end],
  'fields twice': [form, part('name="_payload"', '{}').repeat(2) + end],
  'words in the place of a file': [form, part('name="file"', 'abc') + end],
  'a form of a page': ['application/x-www-form-urlencoded', 'title=x'],
  'plain text': ['text/plain', '{}'],
  'no body': ['application/json', ''],
  'no type': ['', '{}'],
}

describe('a body that says nothing', () => {
  it.each(Object.entries(bodies))('is refused, not broken on: %s', async (_name, [type, body]) => {
    for (const path of ['/media', '/protocols', '/themes', '/comments', '/users/login']) {
      const answer = await library.api('POST', path, {
        as: people.coordinator.email,
        body,
        headers: { 'Content-Type': type },
      })
      expect([path, answer.status], JSON.stringify(answer.body)).toEqual([
        path,
        expect.toSatisfy((status: number) => [400, 403].includes(status)),
      ])
    }
    const id = people.theme.id
    const answer = await library.api('PATCH', `/themes/${id}`, {
      as: people.coordinator.email,
      body,
      headers: { 'Content-Type': type },
    })
    expect([200, 400]).toContain(answer.status)
  })

  it('changes nothing', async () => {
    const theme = await library.payload.findByID({ collection: 'themes', id: people.theme.id })
    expect([theme.code, theme.title]).toEqual(['MEOPA', 'Thème MEOPA'])
  })
})
