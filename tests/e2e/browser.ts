import AxeBuilder from '@axe-core/playwright'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

import { patience } from '../../scripts/patience.mjs'

const arguments_ = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu']

/** The browser to use: the one of CHROMIUM_PATH, else the system’s, else the one inside a package, unpacked once. */
export const findBrowser = async (): Promise<string> => {
  const given = process.env['CHROMIUM_PATH']
  if (given !== undefined && given !== '') return given
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** Opens a browser. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: arguments_ })

/** A page of a browser that speaks French, with what went wrong on it. */
export const openPage = async (browser: Browser): Promise<{ page: Page; faults: string[] }> => {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
  })
  return { page, faults }
}

/** What keeps people from using a page, by the rules of WCAG 2.1 A and AA, and others that are asked for. */
export const barriersOf = async (page: Page, more: readonly string[] = []): Promise<string[]> => {
  // What Payload draws is mended in the frame after it.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', ...more])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
