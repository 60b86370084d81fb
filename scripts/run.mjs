// Runs a TypeScript entry point. Without --conditions=production, Node 20 ends at random with exit
// code 13 while Payload's editor is imported (measured: 12 of 20 starts).
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

import { useKeptSecret } from './secret.mjs'

/** What every process that loads the Payload config is started with. */
export const nodeArguments = ['--conditions=production', '--import', 'tsx']

/**
 * Runs a file with its arguments, signals passed on, and gives its exit code.
 * @param {string[]} command
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export const run = (command, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArguments, ...command], {
      stdio: 'inherit',
      ...options,
    })
    const pass = (signal) => child.kill(signal)
    process.on('SIGINT', pass)
    process.on('SIGTERM', pass)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
    })
  })

if (import.meta.filename === process.argv[1]) {
  const [file, ...rest] = process.argv.slice(2)
  if (file === undefined || !existsSync(file)) {
    console.error('Usage : node scripts/run.mjs FICHIER [arguments]')
    process.exit(1)
  }
  useKeptSecret()
  process.exit(await run([file, ...rest]))
}
