import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { importFromDisk } from '../../../src/import/command/importFromDisk'
import { readArguments } from '../../../src/import/command/readArguments'
import { buildPeople, buildProtocol, startLibrary, type Library, type People } from '../../helpers'
import { buildDocx, p } from '../../unit/import/buildDocx'

let library: Library
let people: People
let folder: string
let file: string

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  folder = await mkdtemp(path.join(tmpdir(), 'prototheque-import-'))
  file = path.join(folder, 'pose de voie.docx')
  await writeFile(file, buildDocx({ body: p('Objet', 'Titre1') + p('Poser une voie.') }))
})
afterAll(async () => {
  await library.stop()
  await rm(folder, { recursive: true, force: true })
})

const run = async (...options: string[]) => {
  const asked = readArguments([file, '--collection', 'protocols', ...options])
  if (typeof asked === 'string') throw new Error(asked)
  return importFromDisk(library.payload, asked)
}

describe('importing from the command line', () => {
  it('makes a working copy of that person’s, and reports', async () => {
    const { doc, report } = await run(
      '--group',
      'essais',
      '--theme',
      'MEOPA',
      '--as',
      people.author.email,
    )
    expect(report.words).toEqual({ source: 4, kept: 4 })
    const read = await library.api('GET', `/protocols/${String(doc?.id)}?depth=0`, {
      as: people.author.email,
    })
    expect(read.body).toMatchObject({
      title: 'Objet',
      sections: [{ kind: 'purpose', title: 'Objet' }],
    })
    expect(read.body.reference).toMatch(/^PRO-MEOPA-/)
  })

  it('replaces the content of a document', async () => {
    const { id } = await buildProtocol(library, people)
    const { doc } = await run('--into', id, '--as', people.author.email, '--title', 'Autre titre')
    expect(doc).toMatchObject({ id, title: 'Autre titre' })
  })

  it('writes nothing for a trial, nor for who may not, nor for what does not exist', async () => {
    const count = async () => (await library.payload.count({ collection: 'protocols' })).totalDocs
    const before = await count()
    expect(await run('--group', 'essais', '--as', people.author.email, '--dry-run')).toMatchObject({
      doc: null,
    })
    const refused: [string[], string][] = [
      [['--group', 'essais', '--as', people.approver1.email], 'FORBIDDEN'],
      [['--group', 'essais', '--as', 'nobody@essais.example'], 'UNAUTHENTICATED'],
      [['--group', 'nowhere', '--as', people.author.email], 'INVALID_PARAMETER'],
      [['--group', 'essais', '--theme', 'NONE', '--as', people.author.email], 'INVALID_PARAMETER'],
      [['--into', 'nowhere', '--as', people.author.email], 'NOT_FOUND'],
    ]
    for (const [options, code] of refused)
      await expect(run(...options)).rejects.toMatchObject({ code })
    expect(await count()).toBe(before)
  })
})
