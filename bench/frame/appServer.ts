import { spawn } from 'node:child_process'

import { freePort } from '../../tests/helpers/freePort'
import type { RunningServer } from './startServer'

const isReady = async (origin: string): Promise<boolean> =>
  fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

const patience = 120
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The whole application as `npm start` serves it, its pages included. It has to be built. */
export const startApp = async (
  environment: Readonly<Record<string, string>>,
): Promise<RunningServer> => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['scripts/run.mjs', 'src/commands/start.ts'], {
    env: { ...process.env, ...environment, PORT: String(port), PUBLIC_URL: origin },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  for (let waited = 0; waited < patience; waited += 1) {
    if (await isReady(origin)) return { origin, stop }
    await pause(1000)
  }
  await stop()
  throw new Error('The application does not start: has it been built?')
}
