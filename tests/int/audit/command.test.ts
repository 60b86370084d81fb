import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { readWitnesses } from '../../../src/audit'
import { buildPeople, startLibrary, type Library } from '../../helpers'
import { asText, checkpointOf, releaseWithFile, spoilBytes } from './stage'

const root = path.resolve(import.meta.dirname, '../../..')

let library: Library
let released: Awaited<ReturnType<typeof releaseWithFile>>
beforeAll(async () => {
  library = await startLibrary()
  released = await releaseWithFile(library, await buildPeople(library))
})
afterAll(() => library.stop())

type Ended = { code: number; out: string[]; err: string }

const verify = (...given: string[]): Promise<Ended> => {
  const { databaseUri, dataDir, mediaDir, secret } = library.settings
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production' as const,
    DATABASE_URI: databaseUri,
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    PAYLOAD_SECRET: secret,
  }
  const command = ['scripts/run.mjs', 'src/commands/auditVerify.ts', ...given]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, env }, (error, out, err) => {
      const code = error === null ? 0 : Number(error.code)
      resolve({ code, out: out.trim().split('\n'), err })
    })
  })
}

it('prints the last checkpoint, holds the log against those that were kept, and says what is broken', async () => {
  const now = await checkpointOf(library)
  const answer = path.join(library.settings.dataDir, 'changes.json')
  const { body } = await library.v1('/changes')
  await writeFile(answer, JSON.stringify(body))
  const held = await verify('--checkpoint', asText(now), '--checkpoints', answer)
  expect(held).toMatchObject({ code: 0, out: [`${now.seq} events, intact`, asText(now)] })

  const forged = { ...now, hash: 'a'.repeat(64) }
  const contradicted = await verify('--checkpoint', asText(now), '--checkpoint', asText(forged))
  expect(contradicted.code).toBe(1)
  expect(contradicted.err).toContain(`checkpoint ${asText(forged)}`)

  await spoilBytes(released.stored)
  const replaced = await verify()
  expect(replaced.code).toBe(1)
  expect(replaced.err).toContain(`file ${released.sha256}/`)
})

it('refuses a witness that it cannot read', async () => {
  const cut = path.join(library.settings.dataDir, 'cut.txt')
  await writeFile(cut, `1:${'a'.repeat(64)}\n2:abc\n`)
  for (const given of [
    ['--checkpoint', '12:abc'],
    ['--checkpoints', 'absent'],
    ['--checkpoints', cut],
    ['--autre'],
    [`1:${'a'.repeat(64)}`],
  ]) {
    expect(typeof (await readWitnesses(given)), given.join(' ')).toBe('string')
  }
})
