import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { freePort } from '../../tests/helpers/freePort'
import { untilReady, type RunningServer } from './startServer'

const folder = path.join(import.meta.dirname, '..', 'stock')
const next = path.resolve('node_modules/next/dist/bin/next')

const run = async (command: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> => {
  const child = spawn(process.execPath, command, {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${command.join(' ')} ended with code ${code ?? 'none'}`)
}

/** Payload as it comes (`bench/stock`), built and served by Next itself, with an empty database. */
export const startStock = async (): Promise<RunningServer> => {
  const data = await mkdtemp(path.join(os.tmpdir(), 'prototheque-stock-'))
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    STOCK_DIR: data,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --conditions=production`.trim(),
  }
  const served = { ...environment, NODE_ENV: 'production' as const }
  await run(['--import', 'tsx', path.join(folder, 'prepare.ts')], {
    ...environment,
    NODE_ENV: 'development',
  })
  await run([next, 'build', folder], served)
  const port = await freePort()
  const child = spawn(process.execPath, [next, 'start', folder, '-p', String(port)], {
    env: served,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://localhost:${port}`
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await rm(data, { recursive: true, force: true })
  }
  return untilReady({ origin, stop }, '/admin/login')
}
