// `npm run check:clients [-- URL]`: makes clients from the description of /v1, compiles them and reads a library with
// them, as it answers and as a later version of it might: the one at the URL, else the sample library, made for it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { makeSampleLibrary } from '../../bench/frame/sampleLibrary'
import { startServer } from '../../bench/frame/startServer'
import { missing } from './command'
import { differences } from './expected'
import { clients, type Client } from './languages'
import { serveTomorrow, statusOfTomorrow } from './tomorrow'

type Outcome = { passed: boolean; line: string }
type Origins = { today: string; tomorrow: string }

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const skipped = (why: string): Outcome => ({ passed: true, line: `skipped: ${why}` })
const failed = (why: string): Outcome => ({ passed: false, line: `FAILED: ${why}` })

const readBoth = async (client: Client, folder: string, origins: Origins): Promise<string[]> => {
  if (!client.read) return []
  const today = await client.read(folder, origins.today)
  const tomorrow = await client.read(folder, origins.tomorrow)
  return [
    ...differences(today).map((fault) => `today: ${fault}`),
    ...differences(tomorrow, { status: statusOfTomorrow }).map((fault) => `tomorrow: ${fault}`),
  ]
}

const check = async (client: Client, folder: string, origins: Origins): Promise<Outcome> => {
  const absent = await missing(client.needs)
  if (absent.length > 0) return skipped(`no ${absent.join(', no ')} on this machine`)
  const refusal = await client.fetch(folder).then(
    () => undefined,
    (error: unknown) => message(error),
  )
  if (refusal !== undefined)
    return skipped(`its generator cannot be had or does not run: ${refusal}`)
  try {
    await client.build(folder)
    const faults = await readBoth(client, folder, origins)
    if (faults.length > 0) return failed(faults.join('; '))
    return { passed: true, line: client.read ? 'generated, compiled, run' : 'generated, compiled' }
  } catch (error) {
    return failed(message(error))
  }
}

const checkAll = async (origins: Origins): Promise<boolean> => {
  const description = await (await fetch(`${origins.today}/v1/openapi.json`)).text()
  const outcomes: Outcome[] = []
  for (const client of clients) {
    const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-client-'))
    try {
      await writeFile(path.join(folder, 'openapi.json'), description)
      const outcome = await check(client, folder, origins)
      console.log(`${client.name}: ${outcome.line}`)
      outcomes.push(outcome)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return outcomes.every(({ passed }) => passed)
}

const withSampleLibrary = async (act: (origin: string) => Promise<boolean>): Promise<boolean> => {
  const sample = await makeSampleLibrary()
  try {
    const server = await startServer('library', sample.environment)
    return await act(server.origin).finally(server.stop)
  } finally {
    await sample.remove()
  }
}

const run = async (today: string): Promise<boolean> => {
  const { origin: tomorrow, stop } = await serveTomorrow(today)
  return checkAll({ today, tomorrow }).finally(stop)
}

const [, , given] = process.argv
const isGood = await (given === undefined ? withSampleLibrary(run) : run(new URL(given).origin))
process.exit(isGood ? 0 : 1)
