import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { barriersOf, openPage } from './browser'
import { keepPicture, viewOf } from './pictures'
import type { Stage } from './stage'

/** Every kind of page that a reader may meet. */
const pages = [
  '/',
  '/protocols/PRO-MEOPA-001',
  '/protocols/PRO-CAN-001',
  '/training/FOR-MEOPA-001',
  '/resources/RES-AGE-001',
  '/newsletters/LET-2026-T3',
  '/scales/ECH-URG-001',
  '/scales',
  '/scales?age=3&unit=year&communication=unsure&setting=emergency',
  '/scales?age=x',
  '/scales/ECH-URG-002/sheet',
  '/scales/ECH-AGE-001/sheet',
  '/protocols/PRO-MEOPA-001/releases/1.0',
  '/protocols/PRO-AGE-002/releases/1.0',
  '/protocols/PRO-AGE-002',
  '/nulle-part',
]

const protocols = ['MEOPA', 'AGE', 'PSY', 'URG', 'CAN'].map((code) => `/protocols/PRO-${code}-001`)

const modes = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 360 },
] as const

const pictures: Readonly<Record<string, string>> = {
  '/': 'reading-home',
  '/protocols/PRO-MEOPA-001': 'reading-protocol',
}

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Text that a box cuts off without a way to scroll to it. */
const cutOffIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { overflowX, clipPath } = getComputedStyle(element)
        // What is for the ear only is cut on purpose.
        const isCutting = clipPath === 'none' && (overflowX === 'hidden' || overflowX === 'clip')
        return isCutting && element.scrollWidth > element.clientWidth + 1
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )

/** Whether everyone can read the pages of the site. */
export const describeAccess = ({ library, browser }: Stage): void => {
  let page: Page
  let faults: string[]
  const refused: string[] = []

  beforeAll(async () => {
    const opened = await openPage(browser())
    page = opened.page
    faults = opened.faults
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
  })

  it.each(pages)(
    '%s keeps nobody out, light and dark, wide and narrow, at twice its size',
    async (path) => {
      await page.goto(library().origin + path)
      for (const mode of modes) {
        await page.setViewportSize({ width: mode.width, height: 900 })
        await page.emulateMedia({ colorScheme: mode.scheme })
        const barriers = await barriersOf(page, ['wcag22aa', 'best-practice'])
        expect({ mode, barriers }).toEqual({ mode, barriers: [] })
        const seen = { overflow: await overflowOf(page), cut: await cutOffIn(page) }
        expect({ mode, ...seen }).toEqual({ mode, overflow: 0, cut: [] })
        const picture = mode === modes[0] ? pictures[path] : undefined
        if (picture !== undefined) await keepPicture(picture, viewOf(page))
      }
      // 1,280 pixels at 200 %.
      await page.setViewportSize({ width: 640, height: 450 })
      expect(await overflowOf(page)).toBe(0)
      expect(await cutOffIn(page)).toEqual([])
    },
  )

  describe('by keyboard', () => {
    const focused = (): Promise<{ name: string; outline: string; visible: boolean }> =>
      page.evaluate(() => {
        const element = document.activeElement
        if (!element) throw new Error('nothing has the focus')
        const { top, bottom } = element.getBoundingClientRect()
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return {
          name: element.textContent.trim(),
          outline: `${outlineStyle} ${outlineWidth}`,
          visible: top >= 0 && bottom <= innerHeight,
        }
      })

    it('the first stop leads past the head, and each stop shows where it is, in the order of the page', async () => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(`${library().origin}/protocols/PRO-MEOPA-001`)
      const names: string[] = []
      for (let stop = 0; stop < 12; stop += 1) {
        await page.keyboard.press('Tab')
        const { name, outline, visible } = await focused()
        names.push(name)
        expect({ name, outline, visible }).toEqual({ name, outline: 'solid 3px', visible: true })
      }
      expect(names.slice(0, 7)).toEqual([
        'Aller au contenu',
        'Protothèque',
        'Rédaction',
        'Documents en vigueur',
        'MEOPA',
        'MEOPA',
        'L’essentiel',
      ])
      await page.goto(`${library().origin}/protocols/PRO-MEOPA-001`)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect((await focused()).name).toBe('MEOPA')
      expect(page.url()).toContain('#contenu')
    })

    it('the table of contents opens where it is folded, and leads to a part', async () => {
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(`${library().origin}/protocols/PRO-MEOPA-001`)
      const summary = page.locator('.contents summary')
      await summary.focus()
      await page.keyboard.press('Enter')
      await page.locator('.contents details a', { hasText: 'Surveillance' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/#section-/)
      const top = await page
        .locator('h2', { hasText: 'Surveillance' })
        .evaluate((heading) => heading.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(200)
    })

    it('the table of contents stays in sight beside the text where there is room', async () => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(`${library().origin}/protocols/PRO-MEOPA-001`)
      await page.locator('h2', { hasText: 'Surveillance' }).scrollIntoViewIfNeeded()
      const box = await page.locator('.contents__beside').boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect(box?.y).toBeLessThan(60)
    })

    it('an edition that must not be used says so however far one reads', async () => {
      await page.goto(`${library().origin}/protocols/PRO-MEOPA-001/releases/1.0`)
      await page.locator('h2', { hasText: 'Visas' }).scrollIntoViewIfNeeded()
      const box = await page.locator('.ribbon').boundingBox()
      expect(await page.locator('.ribbon').textContent()).toContain('Version remplacée')
      expect(box?.y).toBe(0)
    })
  })

  describe('a slow line', () => {
    it.each(protocols)(
      'brings %s in less than 60 kB, pictures of the document aside',
      async (path) => {
        const sizes = new Map<string, number>()
        const { page: fresh } = await openPage(browser())
        const bodies: Promise<void>[] = []
        fresh.on('response', (response) => {
          const { pathname } = new URL(response.url())
          if (pathname.startsWith('/v1/files/')) return
          bodies.push(response.body().then((body) => void sizes.set(pathname, body.length)))
        })
        await fresh.goto(library().origin + path, { waitUntil: 'networkidle' })
        await Promise.all(bodies)
        await fresh.context().close()
        const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
        expect([...sizes.keys()]).toEqual(expect.arrayContaining([path, '/reading.css']))
        expect([...sizes.keys()].filter((name) => name.endsWith('.css'))).toEqual(['/reading.css'])
        expect(total).toBeLessThan(60_000)
      },
    )
  })

  it('no page asked for what its policy forbids, and none failed', () => {
    expect(refused).toEqual([])
    expect(faults).toEqual([])
  })
}
