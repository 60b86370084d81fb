import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { fileForm, png } from '../access/stage'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(async () => library.stop())

const upload = async (bytes: Uint8Array, name: string, data: object = {}) =>
  library.api('POST', '/media', { as: people.author.email, form: fileForm(bytes, name, data) })

const stored = async (filename: string): Promise<Buffer> =>
  readFile(path.join(library.settings.mediaDir, filename))

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#808080' } })

describe('a picture', () => {
  test('is stored upright, no larger than a page needs, without what the camera wrote', async () => {
    const bytes = await picture(3000, 1000)
      .withExif({ IFD0: { Artist: 'Quelqu’un' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { body, status } = await upload(bytes, 'Photo d’été (1).JPEG')
    expect(status).toBe(201)
    const kept = await sharp(await stored(body.doc.filename)).metadata()
    expect(kept).toMatchObject({ width: 800, height: 2400, format: 'jpeg' })
    expect([kept.exif, kept.orientation]).toEqual([undefined, undefined])
    expect(body.doc.filename).toMatch(/^photo-d-ete-1--[0-9a-f]{12}\.jpg$/)
  })

  test('is known by the SHA-256 of the bytes that are stored', async () => {
    const gif = await picture(20, 20).gif().toBuffer()
    for (const [bytes, name] of [
      [png(), 'a.png'],
      [gif, 'b.gif'],
      [await picture(30, 30).webp().toBuffer(), 'c.webp'],
    ] as const) {
      const { body } = await upload(bytes, name)
      const digest = createHash('sha256').update(await stored(body.doc.filename))
      expect(body.doc.sha256).toBe(digest.digest('hex'))
      expect(body.doc.uploadedBy.id ?? body.doc.uploadedBy).toBe(people.author.id)
    }
  })

  test('cannot bring its own digest, owner or readers', async () => {
    const { body } = await upload(png(), '../../evasion.png', {
      sha256: 'f'.repeat(64),
      uploadedBy: people.lead.id,
      usedBy: ['protocols/x'],
    })
    expect(body.doc.sha256).not.toBe('f'.repeat(64))
    expect(body.doc.usedBy ?? []).toEqual([])
    expect(body.doc.filename).toMatch(/^evasion--[0-9a-f]{12}\.png$/)
  })

  test('is never replaced', async () => {
    const { body } = await upload(png(), 'fixe.png')
    const before = await stored(body.doc.filename)
    const answer = await library.api('PATCH', `/media/${body.doc.id}`, {
      as: people.author.email,
      form: fileForm(png(9, 9), 'fixe.png'),
    })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'CONFLICT'])
    expect(await stored(body.doc.filename)).toEqual(before)
  })

  test('of the same name gets another one', async () => {
    const names = [await upload(png(), 'meme.png'), await upload(png(5, 5), 'meme.png')]
    expect(new Set(names.map(({ body }) => body.doc.filename)).size).toBe(2)
  })
})

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const oldWord = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(2048),
])

type Refused = { what: string; bytes: Buffer; name: string; status: number; code: string }

describe('a file is refused', () => {
  test.each<Refused>([
    { what: 'an SVG', bytes: svg, name: 'dessin.svg', status: 415, code: 'UNSUPPORTED_FILE' },
    {
      what: 'an SVG that says it is a PNG',
      bytes: svg,
      name: 'dessin.png',
      status: 415,
      code: 'UNSUPPORTED_FILE',
    },
    {
      what: 'HTML',
      bytes: Buffer.from('<html><body>x</body></html>'),
      name: 'page.html',
      status: 415,
      code: 'UNSUPPORTED_FILE',
    },
    {
      what: 'a program',
      bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(512)]),
      name: 'a.png',
      status: 415,
      code: 'UNSUPPORTED_FILE',
    },
    {
      what: 'an old Word file',
      bytes: oldWord,
      name: 'vieux.doc',
      status: 415,
      code: 'UNSUPPORTED_FILE',
    },
    {
      what: 'an empty file',
      bytes: Buffer.alloc(0),
      name: 'vide.png',
      status: 422,
      code: 'UNREADABLE_FILE',
    },
    {
      what: 'half a picture',
      bytes: png(200, 200).subarray(0, 60),
      name: 'coupe.png',
      status: 422,
      code: 'UNREADABLE_FILE',
    },
    {
      what: 'a picture of too many pixels',
      bytes: png(10_000, 10_000),
      name: 'bombe.png',
      status: 413,
      code: 'TOO_LARGE',
    },
  ])('$what', async ({ bytes, name, status, code }) => {
    const before = await readdir(library.settings.mediaDir)
    const answer = await upload(bytes, name)
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([status, code])
    expect(await readdir(library.settings.mediaDir)).toEqual(before)
  })

  test('over its limit', async () => {
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50 * 1024 * 1024)])
    const answer = await upload(pdf, 'gros.pdf')
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([413, 'TOO_LARGE'])
  })

  test('and leaves no temporary file', async () => {
    const folder = path.join(library.settings.dataDir, 'tmp')
    expect(await readdir(folder).catch(() => [])).toEqual([])
  })
})

test('a file that no row knows is sent to nobody', async () => {
  const { mediaDir } = library.settings
  await mkdir(mediaDir, { recursive: true })
  await writeFile(path.join(mediaDir, 'reste.png'), png())
  for (const { email } of [people.author, people.coordinator, people.editor, people.auditor]) {
    const { status } = await library.api('GET', '/media/file/reste.png', { as: email })
    expect([email, status]).toEqual([email, 403])
  }
})
