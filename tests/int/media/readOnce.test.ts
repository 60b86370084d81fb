import fs from 'node:fs'
import { readdir } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { temporaryFolder } from '../../../src/files/uploads'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { buildDocx, p } from '../../unit/import/buildDocx'
import { fileForm } from '../access/stage'

let library: Library
let people: People
/** The kept bodies that were opened to be read. */
const opened: string[] = []
const { createReadStream } = fs

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  const folder = temporaryFolder(library.settings)
  const counting = (...asked: Parameters<typeof createReadStream>) => {
    const name = String(asked[0])
    if (name.startsWith(path.join(folder, 'body-'))) opened.push(name)
    return createReadStream(...asked)
  }
  Object.assign(fs, { createReadStream: counting })
  syncBuiltinESMExports()
})
afterEach(() => opened.splice(0))
afterAll(async () => {
  Object.assign(fs, { createReadStream })
  syncBuiltinESMExports()
  await library.stop()
})

// More than is kept in memory.
const side = 800
const bytes = Uint8Array.from({ length: side * side * 3 }, (_, at) => (at * 2654435761) >>> 13)
const picture = () =>
  sharp(bytes, { raw: { width: side, height: side, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
const noise = (): string =>
  Array.from({ length: 40_000 }, (_, at) => ((at * 2654435761) % 4294967296).toString(36)).join(' ')
const docx = buildDocx({ body: Array.from({ length: 6 }, () => p(noise())).join('') })

const headers = (key: string | undefined) => ({
  ...(key !== undefined && { 'Idempotency-Key': key }),
})
const upload = async (key?: string) =>
  library.api('POST', '/media', {
    as: people.author.email,
    form: fileForm(await picture(), 'schema.png', { alt: 'Un schéma' }),
    headers: headers(key),
  })
const importFile = (query: string, key?: string) =>
  library.api('POST', `/protocols/import${query}`, {
    as: people.author.email,
    form: fileForm(docx, 'texte.docx', {
      workingGroup: people.group.id,
      themes: [people.theme.id],
    }),
    headers: headers(key),
  })

describe('a body with a file is read once, whoever looks at it', () => {
  it('an upload', async () => {
    const { status, body } = await upload()
    expect(status, JSON.stringify(body)).toBe(201)
    expect(opened).toHaveLength(1)
  })

  it('an upload with a key that makes it once only', async () => {
    const first = await upload('une-cle')
    expect(first.status).toBe(201)
    expect(opened).toHaveLength(1)
    expect((await upload('une-cle')).body).toEqual(first.body)
    expect(opened).toHaveLength(2)
  })

  it('a preview of an import, and an import', async () => {
    expect((await importFile('?dryRun=true')).status).toBe(200)
    expect(opened).toHaveLength(1)
    expect((await importFile('')).status).toBe(201)
    expect(opened).toHaveLength(2)
  })

  it('an import with a key', async () => {
    const first = await importFile('', 'une-cle-d-import')
    expect(first.status).toBe(201)
    expect(opened).toHaveLength(1)
    expect((await importFile('', 'une-cle-d-import')).body.doc.id).toBe(first.body.doc.id)
  })

  it('and leaves nothing behind, refused or not', async () => {
    await upload()
    const refused = await library.api('POST', '/media', {
      as: people.reviewer1.email,
      form: fileForm(await picture(), 'schema.png', { alt: 'Un schéma' }),
    })
    expect(refused.status).toBe(403)
    expect(await readdir(temporaryFolder(library.settings))).toEqual([])
  })
})
