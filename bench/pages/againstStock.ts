import type { Browser } from 'playwright-core'

import { readPage } from '../frame/session'
import type { RunningServer } from '../frame/startServer'
import { timeInTurn, type Timing } from '../frame/timing'
import { openEditor } from './editor'

/** A protocol in the admin of one of the two servers, and who may write in it. */
export type EditedDocument = {
  server: RunningServer
  id: string
  headers: Readonly<Record<string, string>>
  /** What has to be on the screen besides the form. */
  also?: string
}

const steps = [
  { step: 'page', name: 'the page of a protocol, without a browser' },
  { step: 'open', name: 'open it, until the form can be used' },
  { step: 'save', name: 'save it, until the form can be used again' },
] as const

type Acts = Readonly<Record<(typeof steps)[number]['step'], () => Promise<unknown>>>

const actsOn = async (browser: Browser, document: EditedDocument): Promise<Acts> => {
  const { server, id, headers, also } = document
  const url = `${server.origin}/admin/collections/protocols/${id}`
  const editor = await openEditor(browser, { url, headers, ...(also !== undefined && { also }) })
  await editor.open()
  return { page: () => readPage(url, headers), ...editor }
}

/** How long a protocol takes to open and to save, in turn with Payload as it comes. */
export const timeAgainstStock = async (
  browser: Browser,
  { ours, stock, rounds }: { ours: EditedDocument; stock: EditedDocument; rounds: number },
): Promise<{ table: string[][]; timings: Timing[] }> => {
  const acts = { ours: await actsOn(browser, ours), stock: await actsOn(browser, stock) }
  const timings = await timeInTurn(
    steps.flatMap(({ step }) => [
      { name: `${step}, ours`, act: acts.ours[step] },
      { name: `${step}, stock`, act: acts.stock[step] },
    ]),
    rounds,
  )
  const middleOf = (name: string): number =>
    timings.find((timing) => timing.name === name)?.medianMs ?? NaN
  const rows = steps.map(({ step, name }) => {
    const [ours_, stock_] = [middleOf(`${step}, ours`), middleOf(`${step}, stock`)]
    return [name, ours_.toFixed(0), stock_.toFixed(0), `× ${(ours_ / stock_).toFixed(2)}`]
  })
  return { table: [['', 'ours, ms', 'stock, ms', 'ratio'], ...rows], timings }
}
