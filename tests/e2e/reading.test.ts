import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { barriersOf, openBrowser, openPage } from './browser'
import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'

let library: SampleLibrary
let page: Page
let faults: string[]
const stops: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  library = await startSampleLibrary()
  stops.unshift(library.stop)
  const browser = await openBrowser()
  stops.unshift(() => browser.close())
  const opened = await openPage(browser)
  page = opened.page
  faults = opened.faults
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

describe('an establishment', () => {
  it('finds the way from the first page to what is in force', async () => {
    await page.goto(library.origin)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Documents en vigueur')
    expect(await barriersOf(page)).toEqual([])
    await page.locator('a[href$="/protocols/PRO-MEOPA-001"]').first().click()
    await page.waitForURL(`${library.origin}/protocols/PRO-MEOPA-001`)
    expect(await barriersOf(page)).toEqual([])
  })

  it('reads a protocol with its number, its signatures and its sections', async () => {
    await page.goto(`${library.origin}/v1/protocols/PRO-MEOPA-001.html`)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const text = (await page.locator('body').textContent()) ?? ''
    expect(text).toContain('PRO-MEOPA-001')
    expect(text).toContain('2.0')
    expect(text).toContain('L’essentiel')
    expect(await barriersOf(page)).toEqual([])
  })

  it('is told that an older edition was replaced', async () => {
    await page.goto(`${library.origin}/v1/protocols/PRO-MEOPA-001/releases/1.0.html`)
    expect(await page.locator('body').textContent()).toMatch(/remplacée/i)
  })
})

describe('an author', () => {
  it('signs in and finds the protocols of her group, in French', async () => {
    await page.goto(`${library.origin}/admin/login`)
    await page.locator('input[name="email"]').fill('auteur.meopa@demo.example')
    await page.locator('input[name="password"]').fill(library.password)
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(`${library.origin}/admin`)
    await page.goto(`${library.origin}/admin/collections/protocols`)
    await page.getByText('PRO-MEOPA-002').first().waitFor()
    const text = (await page.locator('body').textContent()) ?? ''
    expect(text).toContain('Protocoles')
    expect(text).not.toContain('PRO-URG-003')
  })

  it('opens one of them with its sections', async () => {
    await page.getByRole('link', { name: 'PRO-MEOPA-002' }).first().click()
    await page.waitForURL(/\/admin\/collections\/protocols\/[0-9a-f-]{36}/)
    await page.locator('input[name="title"]').waitFor()
    expect(await page.locator('input[name="title"]').inputValue()).toContain('MEOPA chez l’enfant')
  })

  it('meets no failing request and no error on the way', () => {
    expect(faults).toEqual([])
  })
})
