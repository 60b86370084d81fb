import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { PageToVisit } from './list'

export type Visit = { path: string; account: string; kilobytes: number; barriers: string[] }

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const looks = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
] as const

/** The bytes that a page and its parts take over the wire, compressed as they were sent. */
const weigh = async (context: BrowserContext, page: Page, url: string): Promise<number> => {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.detach()
  return bytes
}

const barriersOf = async (page: Page): Promise<string[]> => {
  const found = new Set<string>()
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.reload({ waitUntil: 'networkidle' })
    // What came last is drawn with one frame, and mended with the next.
    await page.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn))
        }),
    )
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    for (const { id } of violations) found.add(`${id} (${String(width)}, ${scheme})`)
  }
  return [...found]
}

/** Opens a page as someone: what it weighs, and what axe finds on it, wide and narrow, light and dark. */
export const visit = async (
  browser: Browser,
  { origin, password, target }: { origin: string; password: string; target: PageToVisit },
): Promise<Visit | undefined> => {
  const context = await browser.newContext({ locale: 'fr-FR' })
  try {
    const { request } = context
    if (target.account !== undefined) {
      await request.post(`${origin}/api/users/login`, {
        data: { email: `${target.account}@demo.example`, password },
        headers: { Origin: origin },
      })
    }
    const page = await context.newPage()
    const answer = await request.get(origin + target.path)
    if (answer.status() === 404) return undefined
    const bytes = await weigh(context, page, origin + target.path)
    return {
      path: target.path,
      account: target.account ?? '',
      kilobytes: bytes / 1024,
      barriers: await barriersOf(page),
    }
  } finally {
    await context.close()
  }
}
