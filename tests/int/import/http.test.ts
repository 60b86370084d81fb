import { readdir } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, buildProtocol, startLibrary, type Library, type People } from '../../helpers'
import { buildDocx, p, picture, redDot } from '../../unit/import/buildDocx'

let library: Library
let people: People
let others: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  others = await buildPeople(library, { slug: 'autres' })
})
afterAll(() => library.stop())

const sample = (): Uint8Array =>
  buildDocx({
    body: [
      p('Pose de voie', 'Titre'),
      p('Objet', 'Titre1'),
      p('Poser une voie.'),
      `<w:p>${picture('dot', 'Un point rouge')}</w:p>`,
      p('Surveillance', 'Titre1'),
      p('Toutes les dix minutes.'),
    ].join(''),
    images: { dot: { extension: 'png', bytes: redDot } },
  })

type Sent = { as?: string; fields?: unknown; bytes?: Uint8Array | null; name?: string }

const form = ({ fields, bytes = sample(), name = 'pose.docx' }: Sent): FormData => {
  const data = new FormData()
  if (bytes !== null) data.append('file', new Blob([new Uint8Array(bytes)]), name)
  if (fields !== undefined) {
    data.append('_payload', typeof fields === 'string' ? fields : JSON.stringify(fields))
  }
  return data
}

const send = (path: string, { as = people.author.email, ...sent }: Sent = {}) => {
  const fields = 'fields' in sent ? sent.fields : { workingGroup: people.group.id }
  return library.api('POST', path, { ...(as !== '' && { as }), form: form({ ...sent, fields }) })
}

/** An id of the same form that nothing has. */
const unknownId = (id: string): string => id.slice(0, -1) + (id.endsWith('0') ? '1' : '0')

const countOf = async (collection: 'media' | 'protocols'): Promise<number> =>
  (await library.payload.count({ collection })).totalDocs

const filesOnDisk = async (): Promise<string[]> =>
  readdir(library.settings.mediaDir).catch(() => [])

describe('importing a Word file over HTTP', () => {
  it('makes a working copy with its sections, its pictures and its report', async () => {
    const answer = await send('/protocols/import')
    expect(answer.status).toBe(201)
    const { doc, report } = answer.body
    expect(doc).toMatchObject({ title: 'Pose de voie', workingGroup: people.group.id })
    expect(doc.contentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(doc.sections.map(({ kind, title }: Record<string, unknown>) => [kind, title])).toEqual([
      ['purpose', 'Objet'],
      ['monitoring', 'Surveillance'],
    ])
    expect(report).toMatchObject({
      blocks: { paragraph: 2, heading: 3, image: 1 },
      words: { source: 12, kept: 12 },
      warnings: [],
    })
    const figure = doc.sections[0].content.root.children.at(-1)
    const media = await library.payload.findByID({
      collection: slugs.media,
      id: figure.fields.image,
    })
    expect(media).toMatchObject({ alt: 'Un point rouge', mimeType: 'image/png' })
    const read = await library.api('GET', `/protocols/${doc.id}?depth=0`, {
      as: people.author.email,
    })
    expect(read.body.contentHash).toBe(doc.contentHash)
  })

  it('gives the report alone for a dry run, and writes nothing', async () => {
    const before = [await countOf('protocols'), await countOf('media'), await filesOnDisk()]
    const answer = await send('/protocols/import?dryRun=true')
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.body).sort()).toEqual([
      'blocks',
      'figures',
      'headerGuesses',
      'outline',
      'sectionLevel',
      'sections',
      'title',
      'warnings',
      'words',
    ])
    expect([await countOf('protocols'), await countOf('media'), await filesOnDisk()]).toEqual(
      before,
    )
    expect((await send('/protocols/import?dryRun=oui')).body).toMatchObject({
      code: 'INVALID_PARAMETER',
    })
  })

  it('makes sections of the headings that are asked for', async () => {
    const bytes = buildDocx({
      body:
        ['Titre1', 'Titre2'].map((style) => p(`Sous ${style}`, style) + p('Texte.')).join('') +
        p('Suite', 'Titre1') +
        p('Texte.'),
    })
    const ask = async (sectionLevel: unknown) => {
      const fields = { workingGroup: people.group.id, sectionLevel }
      return (await send('/protocols/import?dryRun=true', { fields, bytes })).body
    }
    const titles = (report: { sections: { title: string }[] }) =>
      report.sections.map(({ title }) => title)
    expect(titles(await ask(1))).toEqual(['Sous Titre1', 'Suite'])
    const deeper = await ask(2)
    expect(titles(deeper)).toEqual(['Sous Titre1', 'Sous Titre1 – Sous Titre2', 'Suite'])
    expect(deeper).toMatchObject({
      sectionLevel: 2,
      outline: [{ level: 1 }, { level: 2, title: 'Sous Titre2' }, { level: 1 }],
    })
    expect(await ask('deux')).toMatchObject({ code: 'INVALID_BODY' })
    expect(await ask(0)).toMatchObject({ code: 'INVALID_BODY' })
  })

  it('replaces the content of a document, and leaves what an import does not give', async () => {
    const { id, contentHash } = await buildProtocol(library, people, { summary: 'Gardé.' })
    const answer = await send(`/protocols/${id}/import`, { fields: undefined })
    expect(answer.status).toBe(200)
    const { doc } = answer.body
    expect(doc).toMatchObject({ id, title: 'Pose de voie', summary: 'Gardé.', audience: ['nurse'] })
    expect(doc.sections).toHaveLength(2)
    expect(doc.contentHash).not.toBe(contentHash)
    const stale = await library.api('POST', `/protocols/${id}/import`, {
      as: people.author.email,
      form: form({}),
      headers: { 'If-Match': `"${contentHash}"` },
    })
    expect([stale.status, stale.body.code]).toEqual([409, 'STALE_CONTENT'])
  })

  it('fills slides, an editorial or a text, as the kind of document has it', async () => {
    const fields = { workingGroup: people.group.id }
    const training = await send('/training-modules/import', { fields })
    expect(training.body.doc.slides).toMatchObject([{ title: 'Objet' }, { title: 'Surveillance' }])
    const letter = await send('/newsletters/import', {
      fields: { ...fields, year: 2026, issue: 'T4' },
    })
    expect(letter.body.doc.reference).toBe('LET-2026-T4')
    expect(letter.body.doc.editorial.root.children[0]).toMatchObject({ type: 'heading', tag: 'h3' })
    const resource = await send('/resources/import', { fields })
    expect(resource.body.doc.content.root.children).toHaveLength(5)
    expect((await send('/newsletters/import', { fields })).body).toMatchObject({
      code: 'INVALID_BODY',
    })
  })
})

describe('refusing an import', () => {
  it('asks who it is, then whether the document may be known, then for a sound form', async () => {
    const { id } = await buildProtocol(library, people)
    const outsider = others.author.email
    const cases = [
      [await send('/protocols/import', { as: '', fields: '{' }), 401, 'UNAUTHENTICATED'],
      [await send(`/protocols/${id}/import`, { as: outsider, fields: '{' }), 404, 'NOT_FOUND'],
      [await send('/protocols/nowhere/import', { fields: '{' }), 404, 'NOT_FOUND'],
      [await send('/protocols/import', { as: outsider, fields: '{' }), 400, 'INVALID_BODY'],
      [
        await send('/protocols/import', {
          fields: { workingGroup: people.group.id, summary: 'x' },
        }),
        400,
        'INVALID_BODY',
      ],
      [await send('/protocols/import', { fields: {} }), 400, 'INVALID_BODY'],
      [await send('/protocols/import', { bytes: null }), 400, 'INVALID_BODY'],
      [
        await send(`/protocols/${id}/import`, { fields: { workingGroup: others.group.id } }),
        400,
        'INVALID_BODY',
      ],
      [
        await send('/protocols/import', { as: outsider, bytes: Buffer.from('no') }),
        403,
        'FORBIDDEN',
      ],
      [await send(`/protocols/${id}/import`, { as: people.reviewer1.email }), 403, 'FORBIDDEN'],
      [await send('/protocols/import', { as: people.coordinator.email }), 403, 'FORBIDDEN'],
      [
        await library.api('GET', `/protocols/${id}/import`, { as: people.author.email }),
        405,
        'METHOD_NOT_ALLOWED',
      ],
      [
        await library.api('POST', '/protocols/import', { as: people.author.email, body: {} }),
        400,
        'INVALID_BODY',
      ],
    ] as const
    for (const [answer, status, code] of cases) {
      expect([answer.status, answer.body.code]).toEqual([status, code])
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
    }
  })

  it('refuses files that it cannot read, and leaves nothing of them', async () => {
    const before = [await countOf('protocols'), await countOf('media'), await filesOnDisk()]
    const whole = sample()
    const cases = [
      [Buffer.from('%PDF-1.7 no Word at all'), 415, 'UNSUPPORTED_FILE'],
      [whole.subarray(0, whole.length / 2), 422, 'UNREADABLE_FILE'],
      [Buffer.alloc(25 * 1024 * 1024 + 1), 413, 'TOO_LARGE'],
    ] as const
    for (const [bytes, status, code] of cases) {
      const { body } = await send('/protocols/import', { bytes })
      expect([body.status, body.code]).toEqual([status, code])
      expect(body.detail).toMatch(/\p{L}/u)
    }
    expect([await countOf('protocols'), await countOf('media'), await filesOnDisk()]).toEqual(
      before,
    )
  })

  it('takes everything back when the document cannot be written: rows and files', async () => {
    const before = [await countOf('protocols'), await countOf('media'), await filesOnDisk()]
    const fields = { workingGroup: people.group.id, themes: [unknownId(people.theme.id)] }
    const answer = await send('/protocols/import', { fields })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
    expect(answer.body.errors[0]).toMatchObject({ path: 'themes' })
    expect([await countOf('protocols'), await countOf('media'), await filesOnDisk()]).toEqual(
      before,
    )
  })
})
