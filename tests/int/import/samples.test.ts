import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildPeople, startLibrary, type Library, type People } from '../../helpers'

const folder = path.join(process.env['SAMPLES_DIR'] ?? '../shared/samples', 'docx')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : []
if (files.length === 0) {
  console.warn(
    `SKIPPED: the import of real Word files over HTTP. Give their folder in SAMPLES_DIR.`,
  )
}

const refused = /password|truncated|ExternalEntity/

describe.skipIf(files.length === 0)('the real Word files at the gateway', () => {
  let library: Library
  let people: People
  beforeAll(async () => {
    library = await startLibrary()
    people = await buildPeople(library)
  })
  afterAll(() => library.stop())

  it.each(files)('%s', async (name) => {
    const form = new FormData()
    form.append('file', new Blob([readFileSync(path.join(folder, name))]), name)
    form.append('_payload', JSON.stringify({ workingGroup: people.group.id }))
    const { status, body } = await library.api('POST', '/protocols/import', {
      as: people.author.email,
      form,
    })
    if (refused.test(name)) {
      expect([status, body.code]).toEqual([422, 'UNREADABLE_FILE'])
      return
    }
    expect([status, body.code]).toEqual([201, undefined])
    const { source, kept } = body.report.words
    expect(kept / source).toBeGreaterThanOrEqual(0.99)
  })
})
