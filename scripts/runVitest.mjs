// Runs vitest as a process of its own: the suite, and what goes on for as long as one likes.
import { spawn } from 'node:child_process'
import path from 'node:path'

const vitest = path.resolve('node_modules/vitest/vitest.mjs')

/**
 * Runs the tests of one project, or of these files of it, and gives its exit code.
 * @param {{ project: string, files?: string[], options?: string[], environment?: Record<string, string>,
 *   onOutput?: (text: string) => void }} order
 *   `onOutput` is given what is printed, in place of the terminal.
 * @returns {Promise<number>}
 */
export const runVitest = ({ project, files = [], options = [], environment = {}, onOutput }) =>
  new Promise((resolve, reject) => {
    const stdio = onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(
      process.execPath,
      [vitest, 'run', '--project', project, ...files, ...options],
      { stdio, env: { ...process.env, ...environment } },
    )
    if (onOutput) {
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8')
        stream.on('data', onOutput)
      }
    }
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
