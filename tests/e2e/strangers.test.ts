import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { hostileProtocol } from '../helpers/hostile/documents'
import { hostileTexts } from '../helpers/hostile/words'
import { openBrowser } from './browser'
import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'

const texts = Object.values(hostileTexts)

let library: SampleLibrary
let browser: Browser
let id: string
let reference: string
const stops: (() => Promise<unknown>)[] = []

type Sent = { as: string; method?: string; body?: unknown }

const tokens = new Map<string, string>()

const api = async (path: string, { as, method = 'POST', body }: Sent) => {
  if (!tokens.has(as) && path !== '/users/login') {
    const credentials = { email: `${as}@demo.example`, password: library.password }
    const { token } = await api('/users/login', { as, body: credentials })
    tokens.set(as, String(token))
  }
  const answer = await fetch(`${library.origin}/api${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(tokens.has(as) && { Authorization: `JWT ${tokens.get(as) ?? ''}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answered = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answered).slice(0, 800)}`)
  return answered
}

/** A page, with all that should not happen on it. */
const watched = async (): Promise<{ page: Page; seen: string[] }> => {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== library.origin) {
      seen.push(`request: ${request.url()}`)
    }
  })
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`))
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  await page.exposeFunction('ranCanary', (what: string) => seen.push(`ran: ${what}`))
  await page.addInitScript(() => {
    const tell = (what: string) => void Reflect.get(window, 'ranCanary')(what)
    window.alert = (what: unknown) => tell(`alert(${String(what)})`)
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tell(`violation of ${violatedDirective}: ${blockedURI}`),
    )
  })
  return { page, seen }
}

/** The text of the document, in the frame that shows it. */
const shownIn = async (page: Page): Promise<string> =>
  (await page.frameLocator('.review-frame__page').locator('body').textContent()) ?? ''

beforeAll(async () => {
  library = await startSampleLibrary()
  stops.unshift(library.stop)
  browser = await openBrowser()
  stops.unshift(() => browser.close())
  const as = 'auteur.meopa'
  const groups = await api('/working-groups?where[slug][equals]=meopa', { as, method: 'GET' })
  const { attachments: _none, ...body } = hostileProtocol({ texts, pictures: [], attached: '' })
  const { doc } = await api('/protocols', {
    as,
    body: {
      ...body,
      workingGroup: groups.docs[0].id,
      audience: ['nurse'],
      settings: ['emergency'],
    },
  })
  ;({ id, reference } = doc)
  const comment = {
    document: { relationTo: 'protocols', value: id },
    text: texts.join('\n').slice(0, 5000),
  }
  await api('/comments', { as, body: comment })
  const path = `/protocols/${id}/workflow`
  const { contentHash: expectedHash } = await api(path, { as, method: 'GET' })
  const words = texts.join(' ').slice(0, 2000)
  const { password } = library
  const act = (who: string, action: string, more: object = {}) =>
    api(`${path}/${action}`, { as: who, body: { expectedHash, ...more } })
  await act(as, 'submit', { changeType: 'major', changeSummary: words })
  await act('relecteur1.meopa', 'verify', { comment: words })
  await act('relecteur2.meopa', 'verify', { comment: words })
  await act('approbateur1.meopa', 'approve', { comment: words, password })
  await act('redaction', 'release')
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

describe('hostile words in a browser', () => {
  it('run nothing, fetch nothing and open nothing where people read', async () => {
    const { page, seen } = await watched()
    for (const path of [
      '/',
      `/protocols/${reference}`,
      `/v1/protocols/${reference}.html`,
      '/v1/docs',
    ]) {
      await page.goto(library.origin + path)
      await page.waitForLoadState('networkidle')
      expect([path, seen]).toEqual([path, []])
    }
    await page.goto(`${library.origin}/protocols/${reference}`)
    const shown = (await page.locator('body').textContent()) ?? ''
    for (const text of ['<script>alert(1)</script>', '<svg onload=alert(1)>', '{{constructor']) {
      expect(shown).toContain(text)
    }
    await page.context().close()
  })

  it('nor in the list, the document and the traces of the admin, whose own pages break no rule', async () => {
    const { page, seen } = await watched()
    await api('/users/me', { as: 'coordination', method: 'GET' })
    const cookie = {
      name: 'payload-token',
      value: tokens.get('coordination') ?? '',
      url: library.origin,
    }
    await page.context().addCookies([cookie])
    const { docs } = await api('/audit-events?limit=1&sort=-seq', {
      as: 'coordination',
      method: 'GET',
    })
    const words = page.getByText('<script>alert(1)</script>')
    // Payload leaves its answer unread where it keeps a preference: such a page is never idle.
    const text = page.locator('[data-text-ready="true"]')
    for (const [path, drawn] of [
      ['/admin/collections/protocols', words],
      [`/admin/collections/protocols/${id}`, text],
      ['/admin/collections/comments', words],
      [`/admin/collections/audit-events/${String(docs[0].id)}`, page.locator('.written-json')],
    ] as const) {
      await page.goto(library.origin + path)
      await drawn.first().waitFor({ state: 'attached', timeout: 60_000 })
      if (drawn === text) expect(await shownIn(page)).toContain('<script>alert(1)</script>')
      else await page.waitForLoadState('networkidle')
      expect([path, seen]).toEqual([path, []])
    }
    await page.context().close()
  })
})
