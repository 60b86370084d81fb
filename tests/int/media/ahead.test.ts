import { createServer } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, protocolBody, startLibrary, type Library, type People } from '../../helpers'
import { fileForm, png } from '../access/stage'

let library: Library
let people: People
/** What was going on, in order: a transaction that began or ended, a picture that was redrawn. */
const events: string[] = []

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  const { db } = library.payload
  const { beginTransaction, commitTransaction } = db
  db.beginTransaction = async (options) => {
    const id = await beginTransaction.call(db, options)
    events.push('begin')
    return id
  }
  db.commitTransaction = async (id) => {
    events.push('commit')
    await commitTransaction.call(db, id)
  }
  const { custom } = library.payload.collections[slugs.media].config
  const accept: unknown = custom['accept']
  if (typeof accept !== 'function') throw new Error('The collection does not say how')
  custom['accept'] = async (file: unknown) => {
    await accept(file)
    events.push('accepted')
  }
})
afterAll(() => library.stop())

const author = () => people.author.email
const send = (form: FormData) => library.api('POST', '/media', { as: author(), form })

describe('an uploaded file', () => {
  it('is looked at, redrawn and put in its place before the database is asked to write', async () => {
    await library.api('GET', '/users/me', { as: author() })
    events.length = 0
    const form = fileForm(png(30, 20), 'schema.png', { alt: 'Un schéma' })
    expect((await send(form)).status).toBe(201)
    expect(events).toEqual(['accepted', 'begin', 'commit'])
  })

  it('keeps nobody waiting: others write while a long film of frames is redrawn', async () => {
    const frames = await sharp({
      create: { width: 400, height: 400 * 60, channels: 3, background: '#888', pageHeight: 400 },
    })
      .webp({ effort: 0 })
      .toBuffer()
    events.length = 0
    const upload = send(fileForm(frames, 'film.webp'))
    const body = protocolBody(people, { title: 'Pendant ce temps' })
    const save = library.api('POST', '/protocols', { as: author(), body })
    expect((await Promise.all([save, upload])).map(({ status }) => status)).toEqual([201, 201])
    // The other one's transaction may be open meanwhile; the picture's own begins only afterwards.
    const afterwards = events.slice(events.indexOf('accepted'))
    expect(afterwards.filter((event) => event === 'begin').length).toBeGreaterThan(0)
  })

  it('has a name that tells of no other', async () => {
    const names = new Set<string>()
    for (let time = 0; time < 3; time += 1) {
      const { body } = await send(fileForm(png(5 + time, 4), 'secret.png'))
      names.add(body.doc.filename)
      expect(body.doc.filename).toMatch(/^secret--[0-9a-f]{12}\.png$/)
    }
    expect(names.size).toBe(3)
  })
})

describe('a file that is not there', () => {
  const fetched: string[] = []
  const foreign = createServer((req, res) => {
    fetched.push(req.url ?? '')
    res.writeHead(200, { 'Content-Type': 'image/png' }).end(png())
  })
  beforeAll(() => new Promise<void>((opened) => foreign.listen(0, '127.0.0.1', () => opened())))
  afterAll(() => foreign.close())

  it.each(['url', 'URL', 'externalUrl', 'sizes', 'none'])(
    'is fetched from nowhere, and no row stands for it: %s',
    async (name) => {
      const address = foreign.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      const url = `http://127.0.0.1:${String(port)}/image.png`
      const more = name === 'none' ? {} : { [name]: url }
      const { totalDocs } = await library.payload.count({ collection: slugs.media })
      for (const filename of ['image.png', '../image.png', undefined]) {
        const body = { ...more, filename, alt: 'x', mimeType: 'image/png', sha256: 'a'.repeat(64) }
        const form = new FormData()
        form.set('_payload', JSON.stringify(body))
        for (const options of [{ body }, { form }]) {
          const answer = await library.api('POST', '/media', { as: author(), ...options })
          expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
        }
      }
      expect((await library.payload.count({ collection: slugs.media })).totalDocs).toBe(totalDocs)
      expect(fetched).toEqual([])
    },
  )

  it('does not come by a change either', async () => {
    const { body } = await send(fileForm(png(11, 4), 'premier.png'))
    const address = foreign.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const url = `http://127.0.0.1:${String(port)}/autre.png`
    const edits = encodeURIComponent(JSON.stringify({ crop: { x: 0, y: 0 }, focalPoint: { x: 1 } }))
    for (const query of ['', `?uploadEdits=${edits}`, '?uploadEdits[focalPoint][x]=1']) {
      const path = `/media/${String(body.doc.id)}${query}`
      await library.api('PATCH', path, { as: author(), body: { url, filename: 'autre.png' } })
    }
    const row = await library.payload.findByID({ collection: slugs.media, id: body.doc.id })
    expect([row.filename, row.sha256]).toEqual([body.doc.filename, body.doc.sha256])
    expect(fetched).toEqual([])
  })
})
