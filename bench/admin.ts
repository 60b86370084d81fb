import type { Browser } from 'playwright-core'
import { z } from 'zod'

import { openBrowser } from '../tests/e2e/browser'
import { startApp } from './frame/appServer'
import { drawTable } from './frame/report'
import { makeSampleLibrary } from './frame/sampleLibrary'
import { signIn } from './frame/session'
import type { RunningServer } from './frame/startServer'
import { startStock } from './frame/stockServer'
import type { Bench } from './frame/types'
import { timeAgainstStock } from './pages/againstStock'
import { pages, type PageToVisit } from './pages/list'
import { visit, type Visit } from './pages/visit'
import { copyProtocol } from './stock/copyProtocol'

const password = 'mesure-des-pages'
const author = 'auteur.meopa'
const found = z.object({ docs: z.array(z.looseObject({ id: z.string() })).min(1) })

const signInAs = (origin: string, account: string) =>
  signIn(origin, { email: `${account}@demo.example`, password })

const protocolOf = async (origin: string, target: { reference: string; account: string }) => {
  const headers = await signInAs(origin, target.account)
  const where = `where[reference][equals]=${target.reference}`
  const answer = await fetch(`${origin}/api/protocols?depth=0&${where}`, { headers })
  const [document] = found.parse(await answer.json()).docs
  if (document === undefined) throw new Error(`No document ${target.reference}`)
  return { headers, document }
}

const withId = async (origin: string, target: PageToVisit): Promise<PageToVisit> => {
  const { reference, account, path } = target
  if (reference === undefined || account === undefined) return target
  const { document } = await protocolOf(origin, { reference, account })
  return { ...target, path: path.replace('{id}', document.id) }
}

const rowOf = ({ path, account, kilobytes, barriers }: Visit): string[] => [
  `${path.replace(/[0-9a-f-]{36}/, '{id}')}${account === '' ? '' : ` (${account})`}`,
  kilobytes.toFixed(0),
  barriers.length === 0 ? 'nothing' : barriers.join(', '),
]

const visitAll = async (browser: Browser, { origin }: RunningServer): Promise<Visit[]> => {
  const visits: Visit[] = []
  for (const page of pages) {
    const seen = await visit(browser, { origin, password, target: await withId(origin, page) })
    if (seen) visits.push(seen)
  }
  return visits
}

const compare = async (
  browser: Browser,
  { server, rounds }: { server: RunningServer; rounds: number },
) => {
  const stock = await startStock()
  try {
    const target = { reference: 'PRO-MEOPA-001', account: author }
    const { headers, document } = await protocolOf(server.origin, target)
    const account = { email: 'mesure@demo.example', password }
    const copy = await copyProtocol(stock.origin, { account, document })
    return await timeAgainstStock(browser, {
      ours: { server, headers, id: document.id, also: '[aria-label="Étapes du circuit"]' },
      stock: { server: stock, ...copy },
      rounds,
    })
  } finally {
    await stock.stop()
  }
}

/** How long a protocol takes to open and to save; what every page weighs, and what axe finds on it. */
export const bench: Bench = {
  title:
    'a protocol opened and saved against stock Payload; every page’s weight, and what axe finds',
  measure: async (rounds) => {
    const sample = await makeSampleLibrary({ DEMO_PASSWORD: password })
    const server = await startApp(sample.environment)
    const browser = await openBrowser()
    try {
      const { table, timings } = await compare(browser, { server, rounds: rounds * 3 })
      // Every page in each theme and width takes minutes: what is known is told before.
      console.log(`\n${drawTable(table)}\n`)
      const visits = await visitAll(browser, server)
      return {
        tables: [[['page', 'kB', 'axe'], ...visits.map(rowOf)]],
        figures: { timings, visits },
        notes: [
          'stock: Payload’s own admin on SQLite, a collection with the same fields, blocks and versions, no hooks',
          'the same protocol in both (without its figures in stock); aim: at most × 1.30',
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
