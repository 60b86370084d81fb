import { readdir, truncate } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { paragraph, richText } from '../../../src/richText/model/build'
import { comparison, type PublicComparison } from '../../../src/publicApi/schemas/comparison'
import { createServer, type LibraryServer } from '../../../src/server'
import { buildPeople, type People } from '../../helpers'
import { databaseAway } from '../../helpers/databaseAway'
import { until } from '../../helpers/until'
import { startJourney, type Journey } from '../workflow/journey'
import { asker, serverOptions, startPublicServer, type PublicServer } from './publicServer'

let site: PublicServer
let people: People
let journey: Journey
let address: string

const sections = (dose: string) => [
  { kind: 'purpose', key: 'objet', content: richText([paragraph('Soulager la douleur.')]) },
  {
    kind: 'procedure',
    key: 'conduite',
    content: richText([paragraph(`Injecter un bolus de ${dose} de morphine.`)]),
  },
]

beforeAll(async () => {
  site = await startPublicServer(() => Promise.resolve())
  people = await buildPeople(site.library)
  journey = await startJourney(site.library, people, { sections: sections('2 à 3 mg') })
  address = `/v1/protocols/${journey.reference}`
  await journey.release()
  for (const [keyword, dose] of [
    ['antalgie', '20 à 30 mg'],
    ['analgésie', '2 à 3 mg'],
  ] as const) {
    await journey.edit(people.author, { keywords: [keyword], sections: sections(dose) })
    await journey.release()
  }
})
afterAll(() => site.stop())

const pair = (from: string, to: string): string => `${address}/compare/${from}...${to}`
const compared = async (from: string, to: string): Promise<PublicComparison> => {
  const answer = await site.ask(pair(from, to))
  expect(answer.status).toBe(200)
  return comparison.strict().parse(answer.json())
}

describe('two releases of a document', () => {
  it('are compared part by part, with what was critical', async () => {
    const { from, to, head, parts } = await compared('1.0', '2.0')
    expect([from, to]).toEqual(['1.0', '2.0'])
    expect(head).toContainEqual({
      field: 'keywords',
      label: expect.any(String),
      before: 'douleur',
      after: 'antalgie',
      critical: false,
    })
    const [purpose, procedure] = parts
    expect(purpose).toMatchObject({ status: 'same', changes: [] })
    expect(procedure?.status).toBe('changed')
    expect(procedure?.changes).toHaveLength(1)
    expect(procedure?.changes[0]).toMatchObject({ critical: true })
    expect(procedure?.changes[0]?.before).toContain('2 à 3 mg')
    expect(procedure?.changes[0]?.after).toContain('20 à 30 mg')
    expect(procedure?.html).toMatch(/<del>[^<]*2[^<]*<\/del>/)
    expect(procedure?.html).toMatch(/<ins>[^<]*20[^<]*<\/ins>/)
  })

  it('are compared in the order in which they are named', async () => {
    const { from, to, parts } = await compared('2.0', '1.0')
    expect([from, to]).toEqual(['2.0', '1.0'])
    expect(parts[1]?.changes[0]?.after).toContain('2 à 3 mg')
    expect((await compared('1.0', '3.0')).parts.map(({ status }) => status)).toEqual([
      'same',
      'same',
    ])
  })

  it('that are one release differ in nothing', async () => {
    const { head, parts } = await compared('2.0', '2.0')
    expect(head).toEqual([])
    expect(parts.flatMap(({ changes }) => changes)).toEqual([])
  })

  it('are a page, a text and JSON, as the address or Accept say', async () => {
    for (const [suffix, type] of [
      ['.html', 'text/html'],
      ['.txt', 'text/plain'],
      ['.json', 'application/json'],
    ] as const) {
      const named = await site.ask(`${pair('1.0', '2.0')}${suffix}`)
      const accepted = await site.ask(pair('1.0', '2.0'), { headers: { accept: type } })
      expect(named.headers['content-type']).toContain(type)
      expect(accepted.headers['content-type']).toContain(type)
      expect(accepted.text).toBe(named.text)
      expect(named.text).toContain('20 à 30 mg')
    }
    const refused = await site.ask(pair('1.0', '2.0'), { headers: { accept: 'image/png' } })
    expect([refused.status, refused.json().code]).toEqual([406, 'NOT_ACCEPTABLE'])
  })

  it('are answered with what caches need', async () => {
    const first = await site.ask(pair('1.0', '2.0'), { headers: { 'accept-encoding': 'br' } })
    expect(first.headers['content-encoding']).toBe('br')
    expect(first.headers.etag).toMatch(/^"[^"]+"$/)
    expect(first.headers['cache-control']).toContain('must-revalidate')
    const headers = { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) }
    expect((await site.ask(pair('1.0', '2.0'), { headers })).status).toBe(304)
    const head = await site.ask(pair('1.0', '2.0'), { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
  })

  it.each(['1.0...9.9', '9.9...1.0', '1...2', '1.0..2.0', 'x...y'])(
    'of which one is none are not there: %s',
    async (numbers) => {
      const answer = await site.ask(`${address}/compare/${numbers}`)
      expect([answer.status, answer.json().code]).toEqual([404, 'NOT_FOUND'])
    },
  )
})

describe('the page of a release', () => {
  const pageOf = async (number: string) =>
    (await site.ask(`/protocols/${journey.reference}/releases/${number}`)).text

  it('says what changes in it, what is critical first, with the way to the whole comparison', async () => {
    const page = await pageOf('2.0')
    const block = /<details class="changes">[^]*?<\/details>/.exec(page)?.[0] ?? ''
    expect(block).toContain('Ce qui change dans cette version')
    expect(block.indexOf('20 à 30 mg')).toBeGreaterThan(0)
    expect(block.indexOf('20 à 30 mg')).toBeLessThan(block.indexOf('antalgie'))
    expect(block).toContain(`href="/protocols/${journey.reference}/compare/1.0...2.0"`)
    expect(await pageOf('1.0')).not.toContain('<details class="changes">')
  })

  it('leads from its history to each version beside the one before it', async () => {
    const page = (await site.ask(`/protocols/${journey.reference}`)).text
    for (const numbers of ['1.0...2.0', '2.0...3.0'])
      expect(page).toContain(`href="/protocols/${journey.reference}/compare/${numbers}"`)
    const compare = await site.ask(`/protocols/${journey.reference}/compare/1.0...2.0`)
    expect(compare.status).toBe(200)
    expect(compare.text).toContain('Modifications critiques')
    expect(compare.text).not.toContain('<script')
  })
})

describe('a release beside the one before it', () => {
  const others: LibraryServer[] = []
  afterAll(async () => {
    for (const server of others) await server.stop()
  })

  /** Another process over the same library and the same disk, with the database away once it is ready. */
  const askWithoutDatabase = async (place: string) => {
    const server = await createServer(serverOptions(site.library))
    others.push(server)
    const ask = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
    const down = vi.spyOn(site.library.payload, 'find').mockRejectedValue(databaseAway())
    const answer = await ask(place)
    down.mockRestore()
    return answer
  }

  it('is kept on disk when it is released: another process reads it with the database away', async () => {
    const { etag } = (await site.ask(pair('1.0', '2.0'))).headers
    const kept = await askWithoutDatabase(pair('1.0', '2.0'))
    expect([kept.status, kept.headers.etag]).toEqual([200, etag])
    const farther = await askWithoutDatabase(pair('1.0', '3.0'))
    expect([farther.status, farther.json().code]).toEqual([503, 'UNAVAILABLE'])
  })

  it('is compared again where its file is damaged', async () => {
    const { etag } = (await site.ask(pair('2.0', '3.0'))).headers
    const folder = path.join(site.library.settings.dataDir, 'cache', 'comparisons')
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile()) await truncate(path.join(file.parentPath, file.name), 100)
    const { status } = await askWithoutDatabase(pair('2.0', '3.0'))
    expect(status).toBe(503)
    const server = await createServer(serverOptions(site.library))
    others.push(server)
    const ask = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
    expect((await ask(pair('2.0', '3.0'))).headers.etag).toBe(etag)
  })

  it('leads there from an address in small letters, and takes no parameter', async () => {
    const small = pair('1.0', '2.0').toLowerCase()
    const moved = await site.ask(small)
    expect([moved.status, moved.headers.location]).toEqual([308, pair('1.0', '2.0')])
    expect((await site.ask(`${pair('1.0', '2.0')}?draft=true`)).status).toBe(400)
  })
})

// Last: nothing comes back.
describe('a release that was withdrawn for an error', () => {
  it('is compared with nothing, and the page of the next one no longer tells of it', async () => {
    await journey.does(people.coordinator, 'withdraw', {
      number: '2.0',
      kind: 'error',
      reason: 'La dose était fausse.',
    })
    // The servers above were told at once; this one hears of it by the feed.
    await until(() => site.ask(pair('2.0', '3.0')).then(({ status }) => status)).toBe(410)
    for (const numbers of ['1.0...2.0', '2.0...3.0', '2.0...2.0']) {
      const answer = await site.ask(`${address}/compare/${numbers}`)
      expect([answer.status, answer.json().code]).toEqual([410, 'WITHDRAWN'])
      expect(answer.json().withdrawal).toMatchObject({ kind: 'error' })
      const page = await site.ask(`/protocols/${journey.reference}/compare/${numbers}`)
      expect(page.status).toBe(410)
      expect(page.text).toContain('La dose était fausse.')
      expect(page.text).not.toContain('20 à 30 mg')
    }
    const page = (await site.ask(`/protocols/${journey.reference}`)).text
    expect(page).toContain(`/compare/1.0...3.0"`)
    expect(page).not.toContain('compare/2.0...3.0')
    expect(page).not.toContain('20 à 30 mg')
    expect(page).not.toContain('antalgie')
  })
})
