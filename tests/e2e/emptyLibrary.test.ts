import { once } from 'node:events'
import { connect } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isDeep } from '../helpers/depth'
import { until } from '../helpers/until'
import { openBrowser, openPage } from './browser'
import { startEmptyLibrary, type EmptyLibrary } from './emptyLibrary'

let library: EmptyLibrary
let browser: Browser
beforeAll(async () => {
  library = await startEmptyLibrary()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await library.stop()
})

const email = 'premiere@essais.example'
const password = 'treize-lunes-rousses'

/** Asks for a form as the page of the first account would, without a session. */
const askForm = (collection: string, id: string) =>
  fetch(`${library.origin}/admin/create-first-user`, {
    method: 'POST',
    headers: {
      'Next-Action': id,
      'Content-Type': 'text/plain;charset=UTF-8',
      Accept: 'text/x-component',
    },
    body: JSON.stringify([
      {
        name: 'form-state',
        args: {
          collectionSlug: collection,
          operation: 'create',
          schemaPath: collection,
          formState: {},
        },
      },
    ]),
  })

describe('a connection that offers another protocol and then stands idle', () => {
  it('is let go of, whatever page of the admin was drawn before', async () => {
    const count = isDeep() ? 3000 : 60
    expect((await fetch(`${library.origin}/admin/create-first-user`)).status).toBe(200)
    const before = await library.sockets()
    const paths = ['/_next/webpack-hmr', '/admin/create-first-user', '/v1/themes', '/healthz']
    const closed = Array.from({ length: count }, async (_, at) => {
      const socket = connect(library.port, '127.0.0.1')
      let text = ''
      socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk))
      const path = paths[at % paths.length] ?? ''
      const offer = ['Host: x', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: x']
      socket.write(`${[`GET ${path} HTTP/1.1`, ...offer].join('\r\n')}\r\n\r\n`)
      await once(socket, 'close')
      return text.slice(0, 12)
    })
    for (const answer of await Promise.all(closed)) expect(answer).toMatch(/^HTTP\/1\.1 [2-4]/)
    await until(() => library.sockets()).toBeLessThanOrEqual(before)
  })
})

describe('the first account of an empty library', () => {
  it('is made in a browser, and opens nothing else', async () => {
    const { page, faults } = await openPage(browser)
    const called: { id: string; status: number }[] = []
    page.on('response', (response) => {
      const id = response.request().headers()['next-action']
      if (id !== undefined) called.push({ id, status: response.status() })
    })
    await page.goto(`${library.origin}/admin`)
    await page.waitForURL('**/create-first-user')
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    // Typed as a person does, behind whatever stands there: nothing may.
    for (const [name, text] of [
      ['email', email],
      ['password', password],
      ['confirm-password', password],
    ] as const) {
      const field = page.locator(`#field-${name}:visible`)
      await field.click()
      await field.press('End')
      await page.keyboard.type(text)
    }
    await page.locator('#field-name').fill('Une Première')
    await until(() => called.length).toBeGreaterThan(0)
    const [{ id } = { id: '' }] = called
    expect(called.map(({ status }) => status)).toEqual(called.map(() => 200))
    // What the form of the first account needs, and no more.
    for (const collection of ['protocols', 'media', 'working-groups', 'api-clients']) {
      const text = await (await askForm(collection, id)).text()
      expect(text, collection).toContain('"code":"UNAUTHENTICATED"')
      expect(text, collection).not.toContain('"state"')
    }
    await page.locator('button[type="submit"]').first().click()
    await page.waitForURL((url) => url.pathname === '/admin')
    const { user } = await (await page.request.get(`${library.origin}/api/users/me`)).json()
    expect(user).toMatchObject({ email, roles: ['admin'] })
    expect((await askForm('users', id)).status).toBe(401)
    const again = await fetch(`${library.origin}/api/users/first-register`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'autre@essais.example', password, name: 'Un Autre' }),
    })
    expect(again.status).toBe(403)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
