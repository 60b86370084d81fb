import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openBrowser, openPage } from './browser'
import { readPdf, type PrintedPage } from './pdf'
import { keepPicture } from './pictures'
import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'

let library: SampleLibrary
let browser: Browser
const stops: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  library = await startSampleLibrary()
  stops.unshift(library.stop)
  browser = await openBrowser()
  stops.unshift(() => browser.close())
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

/** Prints as a nurse would, from a screen that is dark. */
const print = async <Result>(
  address: string,
  use: (pages: PrintedPage[]) => Promise<Result>,
): Promise<Result> => {
  const { page } = await openPage(browser)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(library.origin + address, { waitUntil: 'load' })
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await page.context().close()
  return readPdf(bytes, use)
}

const contains = (text: string, words: string): number => text.split(words).length - 1

describe('the sheet that is pinned up', () => {
  it('says on each page its reference, number, date, place and where to check it', async () => {
    await print('/protocols/PRO-MEOPA-001', async (pages) => {
      expect(pages.length).toBeGreaterThan(3)
      pages.forEach(({ text }, index) => {
        expect(text).toContain('PRO-MEOPA-001 – version 2.0')
        expect(text).toMatch(/En vigueur depuis le \d{1,2}(er)? \p{L}+ \d{4}/u)
        expect(text).toContain(`Page ${index + 1} / ${pages.length}`)
        expect(text).toContain(`${library.origin}/protocols/PRO-MEOPA-001`)
        expect(text).not.toContain('NE PAS UTILISER')
      })
      const [first] = pages
      if (first) await keepPicture('reading-print', first.picture)
    })
  })

  it('puts the essential on the first page, alone, and the signatures in it somewhere', async () => {
    await print('/protocols/PRO-URG-001', async (pages) => {
      expect(pages[0]?.text).toContain('L’essentiel')
      expect(pages[0]?.text).not.toContain('Population concernée')
      expect(pages[1]?.text).toContain('Population concernée')
      const whole = pages.map(({ text }) => text).join(' ')
      expect(whole).toMatch(/Visas .*Approuvé/)
      expect(whole).not.toContain('Sommaire')
      expect(whole).not.toContain('Aller au contenu')
    })
  })

  it('is printed in ink on white, whatever the screen looks like', async () => {
    await print('/protocols/PRO-URG-001', async (pages) => {
      const [first] = pages
      const { default: sharp } = await import('sharp')
      const { channels } = await sharp(await first?.picture()).stats()
      for (const { mean } of channels.slice(0, 3)) expect(mean).toBeGreaterThan(200)
    })
  })

  it.each([
    ['/protocols/PRO-MEOPA-001/releases/1.0', 'VERSION REMPLACÉE'],
    ['/protocols/PRO-AGE-002/releases/1.0', 'VERSION RETIRÉE'],
  ])('is marked on each page when it must not be used: %s', async (address, words) => {
    await print(address, async (pages) => {
      expect(pages.length).toBeGreaterThan(1)
      for (const { text } of pages) {
        // At the head, and across the page.
        expect(contains(text, words)).toBe(2)
        expect(text).toContain('NE PAS UTILISER')
      }
    })
  })

  it('says when its review is overdue', async () => {
    await print('/protocols/PRO-CAN-001', async (pages) => {
      for (const { text } of pages) expect(text).toMatch(/Révision dépassée : \d/)
    })
  })

  it('gives the addresses of its sources in words', async () => {
    await print('/protocols/PRO-MEOPA-001', async (pages) => {
      const whole = pages.map(({ text }) => text).join(' ')
      expect(whole.slice(whole.indexOf('Sources'))).toMatch(/<https:\/\/[a-z.-]+/)
    })
  })
})
