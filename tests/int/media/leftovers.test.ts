import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { now } from '../../../src/dates/clock'
import { inTransaction } from '../../../src/database'
import { slugs } from '../../../src/slugs'
import { removeLeftovers } from '../../../src/files/uploads'
import { journalFolder, temporaryFolder } from '../../../src/files/uploads/folders'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { fileForm, png } from '../access/stage'

let library: Library
let people: People
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
const files = () => namesIn(library.settings.mediaDir)
const notes = () => namesIn(journalFolder(library.settings))

const upload = async (name: string): Promise<string> => {
  const form = fileForm(png(), name)
  const { status, body } = await library.api('POST', '/media', { as: people.author.email, form })
  expect(status).toBe(201)
  return body.doc.filename
}

describe('a file whose row is not stored', () => {
  it('goes with the transaction that was taken back', async () => {
    const before = await files()
    const req = await createLocalReq({}, library.payload)
    const file = { data: png(), mimetype: 'image/png', name: 'perdue.png', size: png().length }
    const failed = inTransaction({ req, name: 'essai' }, async () => {
      await library.payload.create({ collection: slugs.media, data: {}, file, req })
      expect((await files()).join()).toMatch(/perdue--[0-9a-f]{12}\.png/)
      throw new Error('non')
    })
    await expect(failed).rejects.toThrow('non')
    expect([await files(), await notes()]).toEqual([before, []])
  })

  it('leaves no note when all went well', async () => {
    const name = await upload('gardee.png')
    expect([(await files()).includes(name), await notes()]).toEqual([true, []])
  })
})

const hoursAgo = (hours: number): Date => new Date(now().getTime() - hours * 3_600_000)

const leave = async (folder: string, name: string, hours: number): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, name)
  await writeFile(file, png())
  await utimes(file, hoursAgo(hours), hoursAgo(hours))
}

describe('what a killed process left', () => {
  it('goes an hour later, and nothing else does', async () => {
    const { settings, payload } = library
    const [journal, temporary] = [journalFolder(settings), temporaryFolder(settings)]
    const stored = await upload('ancienne.png')
    await leave(journal, stored, 2)
    for (const [name, hours] of [
      ['vieille.png', 2],
      ['recente.png', 0],
    ] as const) {
      await leave(settings.mediaDir, name, hours)
      await leave(journal, name, hours)
      await leave(temporary, name, hours)
    }
    await leave(settings.mediaDir, 'jamais-notee.png', 9)
    await removeLeftovers(payload)
    expect(await files()).toEqual(
      expect.arrayContaining([stored, 'recente.png', 'jamais-notee.png']),
    )
    expect(await files()).not.toContain('vieille.png')
    expect([await notes(), await readdir(temporary)]).toEqual([['recente.png'], ['recente.png']])
  })
})
