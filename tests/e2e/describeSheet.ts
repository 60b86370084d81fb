import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { openPage } from './browser'
import { readPdf, type PrintedPage } from './pdf'
import { keepPicture } from './pictures'
import type { Stage } from './stage'

const wordsOf = (pages: readonly PrintedPage[]): string => pages.map(({ text }) => text).join(' ')

const times = (text: string, words: string): number => text.split(words).length - 1

/** What comes out of the printer. */
export const describeSheet = ({ library, browser }: Stage): void => {
  /** Prints as a nurse would, from a screen that is dark. */
  const print = async <Result>(
    address: string,
    use: (pages: PrintedPage[]) => Promise<Result>,
  ): Promise<Result> => {
    const { page } = await openPage(browser())
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(library().origin + address, { waitUntil: 'load' })
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    await page.context().close()
    return readPdf(bytes, use)
  }

  describe('the sheet that is pinned up', () => {
    it('says on each page its reference, number, date, place and where to check it', async () => {
      await print('/protocols/PRO-MEOPA-001', async (pages) => {
        expect(pages.length).toBeGreaterThan(3)
        pages.forEach(({ text }, index) => {
          expect(text).toContain('PRO-MEOPA-001 – version 2.0')
          expect(text).toMatch(/En vigueur depuis le \d{1,2}(er)? \p{L}+ \d{4}/u)
          expect(text).toContain(`Page ${index + 1} / ${pages.length}`)
          expect(text).toContain(`${library().origin}/protocols/PRO-MEOPA-001`)
          expect(text).not.toContain('NE PAS UTILISER')
        })
        const whole = wordsOf(pages)
        // Where its sources are, in words: nobody follows a link on paper.
        expect(whole.slice(whole.indexOf('Sources'))).toMatch(/<https:\/\/[a-z.-]+/)
        expect(whole).not.toMatch(/Sommaire|Aller au contenu/)
        const [first] = pages
        if (first) await keepPicture('reading-print', first.picture)
      })
    })

    it('is two pages at most for a scale, with blanks for the patient and a row for each score', async () => {
      await print('/scales/ECH-URG-001/sheet', async (pages) => {
        expect(pages.length).toBeLessThanOrEqual(2)
        const whole = wordsOf(pages)
        expect(whole).toContain('ECH-URG-001 – version 1.0')
        for (const words of [
          'Nom et prénom',
          'Pas de douleur',
          'Coté par',
          'Recommandation d’emploi',
        ])
          expect(whole).toContain(words)
        const [first] = pages
        if (first) await keepPicture('reading-scale-sheet', first.picture)
      })
    })

    it('has the essential alone on its first page, the signatures, and ink on white', async () => {
      await print('/protocols/PRO-URG-001', async (pages) => {
        const [first, second] = pages
        expect(first?.text).toContain('L’essentiel')
        expect(first?.text).not.toContain('Population concernée')
        expect(second?.text).toContain('Population concernée')
        expect(wordsOf(pages)).toMatch(/Visas .*Approuvé/)
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
          expect(text).toContain(`${words} NE PAS UTILISER`)
          expect(text).not.toContain('En vigueur depuis')
        }
        // Besides the heads, the marks across; a letter of one may be read among the words that it crosses.
        expect(times(wordsOf(pages), words)).toBeGreaterThan(pages.length)
      })
    })

    it('says on each page that the review is overdue', async () => {
      await print('/protocols/PRO-CAN-001', async (pages) => {
        expect(pages.length).toBeGreaterThan(1)
        for (const { text } of pages) expect(text).toMatch(/Révision dépassée : \d/)
      })
    })
  })
}
