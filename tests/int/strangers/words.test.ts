import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { link, paragraph, richText } from '../../../src/richText/model/build'
import { createServer, type LibraryServer } from '../../../src/server'
import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  protocolBody,
  startLibrary,
  testPassword,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import {
  hostileProtocol,
  inLots,
  otherHostileBodies,
  type Picture,
} from '../../helpers/hostile/documents'
import { asShown, dangersInJson, dangersInPage } from '../../helpers/hostile/judge'
import { elementsOfPage, shownInPage } from '../../helpers/hostile/parsed'
import { hostileTexts, hostileUrls } from '../../helpers/hostile/words'
import { fileForm, png } from '../access/stage'
import { asker, serverOptions, type Ask } from '../publicApi/publicServer'
import { journeyOf, type Journey } from '../workflow/journey'
import { until } from '../../helpers/until'

const texts = Object.values(hostileTexts)
/** As many texts at once as a title takes: each lot is one protocol. */
const lots = texts.reduce<string[][]>((made, text) => {
  const last = made.at(-1)
  if (last && [...last, text].join(' ').length <= 300) last.push(text)
  else made.push([text])
  return made
}, [])

const publicPath = {
  'training-modules': 'training',
  newsletters: 'newsletters',
  resources: 'resources',
  scales: 'scales',
} as const

let library: Library
let people: People
let server: LibraryServer
let ask: Ask
let own: { origin: string }
let pictures: Picture[]
const full: { address: string; texts: readonly string[] }[] = []

const keepPicture = async (text: string): Promise<Picture> => {
  // A name with a control in it is no name that a form may carry: it is refused.
  const name = `${text.replaceAll(/\p{Cc}/gu, '')}.png`
  const form = fileForm(png(), name, { alt: text.trim() })
  const { body, status } = await library.api('POST', '/media', { as: people.author.email, form })
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.doc.filename).toMatch(/^[a-z0-9][a-z0-9-]*\.png$/)
  return { id: body.doc.id, alt: text }
}

const picturesOf = (lot: readonly string[]): Picture[] =>
  pictures.filter(({ alt }) => lot.includes(alt))

const create = async (kind: string, data: object): Promise<Journey> => {
  const body = { workingGroup: people.group.id, ...data }
  const answer = await library.api('POST', `/${kind}`, { as: people.author.email, body })
  expect(answer.status, JSON.stringify(answer.body).slice(0, 500)).toBe(201)
  const { id, reference } = answer.body.doc
  return journeyOf(library, { people, path: `/${kind}/${id}`, id, reference })
}

const comment = async ({ id }: Journey, text: string): Promise<void> => {
  const body = { document: { relationTo: 'protocols', value: id }, text }
  const answer = await library.api('POST', '/comments', { as: people.reviewer1.email, body })
  expect(answer.status).toBe(201)
}

const nameEverybody = async (): Promise<void> => {
  const all = texts.join(' ')
  const patch = async (as: TestPerson, where: string, body: object) =>
    expect((await library.api('PATCH', where, { as: as.email, body })).status).toBe(200)
  await patch(people.coordinator, `/working-groups/${people.group.id}`, { name: all })
  await patch(people.coordinator, `/themes/${people.theme.id}`, { title: all })
  for (const { id } of [people.author, people.reviewer1, people.reviewer2, people.approver1]) {
    await patch(people.admin, `/users/${id}`, { name: all, jobTitle: all, organisation: all })
  }
}

/** The whole way, with words wherever a step takes some. */
const release = async (journey: Journey, words: string): Promise<void> => {
  const expectedHash = await journey.hash()
  const act = async (as: TestPerson, action: string, body: object): Promise<string> => {
    const answer = await journey.act(as, action, { expectedHash, ...body })
    expect(answer.status, `${action}: ${JSON.stringify(answer.body)}`).toBe(200)
    return answer.body.state
  }
  await act(people.author, 'submit', { changeType: 'minor', changeSummary: words })
  const state = await act(people.reviewer1, 'verify', { comment: words })
  if (state === 'inReview') await act(people.reviewer2, 'verify', { comment: words })
  await act(people.approver1, 'approve', { comment: words, password: testPassword })
  await act(people.editor, 'release', {})
}

beforeAll(async () => {
  library = await startLibrary()
  own = { origin: library.settings.publicUrl }
  people = await buildPeople(library)
  await nameEverybody()
  pictures = []
  for (const text of texts) pictures.push(await keepPicture(text))
  const attached = pictures[0]?.id ?? ''
  for (const lot of lots) {
    const body = hostileProtocol({ texts: lot, pictures: picturesOf(lot), attached })
    const journey = await create('protocols', { ...protocolBody(people), ...body })
    await comment(journey, lot.join(' '))
    await release(journey, lot.join(' '))
    full.push({ address: `protocols/${journey.reference}`, texts: lot })
  }
  for (const kind of ['training-modules', 'newsletters', 'resources', 'scales'] as const) {
    const body = otherHostileBodies[kind]({ texts, pictures, attached })
    const journey = await create(kind, { ...body, audience: ['nurse'], settings: ['emergency'] })
    await release(journey, 'Ce qui change.')
    full.push({ address: `${publicPath[kind]}/${journey.reference}`, texts })
  }
  server = await createServer(serverOptions(library))
  ask = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
})
afterAll(async () => {
  await server.stop()
  await library.stop()
})

const pageAt = async (address: string, status = 200): Promise<string> => {
  const answer = await ask(address)
  expect([address, answer.status]).toEqual([address, status])
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  return answer.text
}

const expectShown = (page: string, words: readonly string[]): void => {
  const shown = shownInPage(page)
  for (const text of words) expect(shown).toContain(asShown(text))
}

describe('hostile words in every field', () => {
  it('are words, and nothing else, on the pages that people read', async () => {
    for (const { address, texts: words } of full) {
      const sheet = address.startsWith('scales/') ? [`/${address}/sheet`] : []
      for (const form of [
        ...[`/${address}`, `/${address}/releases/1.0`, `/v1/${address}.html`],
        ...sheet,
      ]) {
        const page = await pageAt(form)
        expect([form, dangersInPage(page, own)]).toEqual([form, []])
        expectShown(page, words)
      }
    }
  })

  it('are words in a title, in the list of what is in force', async () => {
    const page = await pageAt('/')
    expect(dangersInPage(page, own)).toEqual([])
    expectShown(page, [...lots.map((lot) => lot.join(' ')), texts.join(' ')])
    for (const { address } of full) {
      const titles = elementsOfPage(await pageAt(`/${address}`)).filter(
        ({ tagName }) => tagName === 'title',
      )
      expect(titles).toHaveLength(1)
    }
  })

  it('are no markup in the HTML that /v1 gives as data, and no addresses', async () => {
    for (const { address } of full) {
      const { json, headers } = await ask(`/v1/${address}`)
      expect(headers['content-type']).toBe('application/json; charset=utf-8')
      expect([address, dangersInJson(json(), own)]).toEqual([address, []])
    }
    for (const list of ['protocols', 'training', 'newsletters', 'resources', 'changes', 'themes']) {
      const { json } = await ask(`/v1/${list}`)
      expect([list, dangersInJson(json(), own)]).toEqual([list, []])
    }
    const query = '{Releases(limit:100){docs{title html sections{html}}}}'
    const { json } = await ask(`/api/graphql?query=${encodeURIComponent(query)}`)
    expect(json().data.Releases.docs.length).toBe(full.length)
    expect(dangersInJson(json(), own)).toEqual([])
  })

  it('are plain text in the text form', async () => {
    const { headers, text } = await ask(`/v1/${full[0]?.address ?? ''}.txt`)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(text).toContain('<script>alert(1)</script>')
  })
})

describe('hostile words of the workflow', () => {
  it('are words where a release was taken back, replaced and put back', async () => {
    for (const reason of inLots(texts, 5000)) {
      const journey = await create('protocols', protocolBody(people))
      await journey.submit()
      await journey.does(people.author, 'recall', { reason })
      await journey.submit()
      await journey.does(people.reviewer1, 'requestChanges', { comment: reason })
      await journey.submit()
      await journey.verify()
      await journey.does(people.approver1, 'refuse', { reason })
      await journey.submit()
      await journey.does(people.coordinator, 'override', { reason })
      await journey.does(people.approver1, 'approve')
      await journey.does(people.editor, 'release')
      const address = `protocols/${journey.reference}`
      await server.publicApi.refresh()
      for (const form of [`/${address}`, `/v1/${address}.html`]) {
        const page = await pageAt(form)
        expect(dangersInPage(page, own)).toEqual([])
        expectShown(page, [reason])
      }
      await journey.does(people.coordinator, 'withdraw', { number: '1.0', kind: 'error', reason })
      await server.publicApi.refresh()
      const refused = await pageAt(`/${address}`, 410)
      expect(dangersInPage(refused, own)).toEqual([])
      expectShown(refused, [reason])
      for (const data of [`/v1/${address}`, `/v1/${address}/releases`]) {
        expect(dangersInJson((await ask(data)).json(), own)).toEqual([])
      }
      await journey.does(people.coordinator, 'reinstate', { number: '1.0', reason })
    }
  })
})

describe('a hostile address', () => {
  it.each(Object.entries(hostileUrls))('of a link is refused: %s', async (_name, url) => {
    const sections = [{ kind: 'purpose', content: richText([paragraph([link(url, 'lire')])]) }]
    const body = { ...protocolBody(people), sections }
    const linked = await library.api('POST', '/protocols', { as: people.author.email, body })
    expect([linked.status, linked.body.code]).toEqual([400, 'INVALID_BODY'])
    const resource = { title: 'x', workingGroup: people.group.id, themes: [people.theme.id], url }
    const answer = await library.api('POST', '/resources', {
      as: people.author.email,
      body: resource,
    })
    expect(answer.status).toBe(url === '' ? 201 : 400)
  })

  it('of a source is kept as words, and leads nowhere', async () => {
    const references = Object.entries(hostileUrls).map(([label, url]) => ({ label, url }))
    const journey = await create('protocols', { ...protocolBody(people), references })
    await release(journey, 'Sources.')
    await server.publicApi.refresh()
    const page = await pageAt(`/protocols/${journey.reference}`)
    expect(dangersInPage(page, own)).toEqual([])
    const { json } = await ask(`/v1/protocols/${journey.reference}`)
    expect(json().references.map(({ url }: { url: unknown }) => url)).toEqual(
      references.map(() => null),
    )
  })
})

describe('a mail', () => {
  it('leads to the library and nowhere else, whoever asks for it from wherever', async () => {
    const { email } = people.author
    await library.payload.update({
      collection: slugs.users,
      where: { email: { equals: email } },
      data: { name: texts.join(' ') },
    })
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'content-type': 'application/json',
    }
    const asked = { method: 'POST', headers, body: JSON.stringify({ email }) }
    expect((await ask('/api/users/forgot-password', asked)).status).toBe(200)
    const outbox = path.join(library.settings.dataDir, 'outbox')
    await until(() => readdir(outbox).catch(() => [])).toHaveLength(1)
    const names = await readdir(outbox)
    const mail = await readFile(path.join(outbox, names[0] ?? ''), 'utf8')
    const html = mail
      .slice(mail.indexOf('\r\n\r\n'))
      .replaceAll('=\r\n', '')
      .replaceAll(/=([\dA-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    expect(dangersInPage(html, own)).toEqual([])
    const links = elementsOfPage(html).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'href'),
    )
    expect(links.map(({ value }) => new URL(value).origin)).toEqual([own.origin])
  })
})
