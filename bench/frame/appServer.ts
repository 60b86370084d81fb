import { spawn } from 'node:child_process'

import { freePort } from '../../tests/helpers/freePort'
import { untilReady, type RunningServer } from './startServer'

/** The whole application as `npm start` serves it, its pages included. It has to be built. */
export const startApp = async (
  environment: Readonly<Record<string, string>>,
): Promise<RunningServer & { startedIn: number }> => {
  const before = performance.now()
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
  const ready = await untilReady({ origin, stop }, '/readyz')
  return { ...ready, startedIn: performance.now() - before }
}
