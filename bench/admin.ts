import { openBrowser } from '../tests/e2e/browser'
import { startApp } from './frame/appServer'
import { makeSampleLibrary } from './frame/sampleLibrary'
import { pages, type PageToVisit } from './pages/list'
import { visit, type Visit } from './pages/visit'
import { signIn } from './frame/session'
import type { Bench } from './frame/types'
import { z } from 'zod'

const password = 'mesure-des-pages'
const found = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })

const withId = async (origin: string, target: PageToVisit): Promise<PageToVisit> => {
  if (target.reference === undefined || target.account === undefined) return target
  const email = `${target.account}@demo.example`
  const headers = await signIn(origin, { email, password })
  const where = `where[reference][equals]=${target.reference}`
  const answer = await fetch(`${origin}/api/protocols?depth=0&${where}`, { headers })
  const { docs } = found.parse(await answer.json())
  return { ...target, path: target.path.replace('{id}', docs[0]?.id ?? '') }
}

const rowOf = ({ path, account, kilobytes, barriers }: Visit): string[] => [
  `${path.replace(/[0-9a-f-]{36}/, '{id}')}${account === '' ? '' : ` (${account})`}`,
  kilobytes.toFixed(0),
  barriers.length === 0 ? 'nothing' : barriers.join(', '),
]

/** What every page weighs, and what axe finds on it. */
export const bench: Bench = {
  title: 'every page: its weight over the wire, and what axe finds',
  measure: async () => {
    const sample = await makeSampleLibrary({ DEMO_PASSWORD: password })
    const server = await startApp(sample.environment)
    const browser = await openBrowser()
    try {
      const visits: Visit[] = []
      for (const page of pages) {
        const target = await withId(server.origin, page)
        const seen = await visit(browser, { origin: server.origin, password, target })
        if (seen) visits.push(seen)
      }
      return {
        table: [['page', 'kB', 'axe'], ...visits.map(rowOf)],
        figures: visits,
        notes: [
          'bytes as sent, with scripts, styles and pictures, nothing in the browser’s cache',
          'axe: WCAG 2.2 A and AA, at 1280 and 360 pixels, light and dark',
        ],
      }
    } finally {
      await browser.close()
      await server.stop()
      await sample.remove()
    }
  },
}
