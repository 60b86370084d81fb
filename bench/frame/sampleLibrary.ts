import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** A library of its own in a temporary folder, with the sample content, as the environment names it. */
export type SampleLibrary = {
  folder: string
  environment: Readonly<Record<string, string>>
  remove: () => Promise<void>
}

const command = async (name: string, environment: NodeJS.ProcessEnv): Promise<void> => {
  const child = spawn('npm', ['run', '--silent', name], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`npm run ${name} ended with code ${code ?? 'none'}`)
}

const make = async (
  steps: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<SampleLibrary> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'prototheque-bench-'))
  const environment = {
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URI: '',
    PAYLOAD_SECRET: 'only-for-measuring-in-a-temporary-folder',
    RATE_LIMIT_SCALE: '0',
    NODE_ENV: 'production' as const,
    LOG_LEVEL: 'info',
    ...more,
  }
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    for (const name of steps) await command(name, { ...process.env, ...environment })
  } catch (error) {
    await remove()
    throw error
  }
  return { folder, environment, remove }
}

/** Migrates and fills a new library, by the commands that anybody would use. */
export const makeSampleLibrary = (
  more: Readonly<Record<string, string>> = {},
): Promise<SampleLibrary> => make(['migrate', 'seed'], more)

/** The same with nobody and nothing in it. */
export const makeEmptyLibrary = (
  more: Readonly<Record<string, string>> = {},
): Promise<SampleLibrary> => make(['migrate'], more)
