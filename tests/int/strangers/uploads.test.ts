import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { onePagePdf } from '../../../src/demo/files/onePagePdf'
import { createServer, type LibraryServer } from '../../../src/server'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { hostileFiles } from '../../helpers/hostile/files'
import { box, hugePng, mp4 } from '../../helpers/hostile/makeFiles'
import { buildDocx, p, picture } from '../../unit/import/buildDocx'
import { fileForm, png } from '../access/stage'
import { asker, serverOptions, type Ask } from '../publicApi/publicServer'

let library: Library
let people: People
let server: LibraryServer
let ask: Ask
let token: string

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  server = await createServer(serverOptions(library))
  ask = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
  token = await library.signIn(people.coordinator.email)
})
afterAll(async () => {
  await server.stop()
  await library.stop()
})

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const upload = (bytes: Uint8Array, name: string) =>
  library.api('POST', '/media', {
    as: people.author.email,
    form: fileForm(bytes, name, { alt: 'x' }),
  })

const importing = (bytes: Uint8Array, name: string) => {
  const form = fileForm(bytes, name, { workingGroup: people.group.id })
  return library.api('POST', '/protocols/import', { as: people.author.email, form })
}

/** Everything that an upload could have left: rows, files, temporary files. */
const traces = async () => {
  const { payload, settings } = library
  const under = async (folder: string): Promise<string[]> => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    return found
      .filter((entry) => entry.isFile() && !/\.db(-\w+)?$/.test(entry.name))
      .map(({ name, parentPath }) => path.relative(folder, path.join(parentPath, name)))
      .sort()
  }
  return {
    media: (await payload.count({ collection: 'media' })).totalDocs,
    protocols: (await payload.count({ collection: 'protocols' })).totalDocs,
    events: (await payload.count({ collection: 'audit-events' })).totalDocs,
    files: await under(settings.mediaDir),
    data: await under(settings.dataDir),
  }
}

describe('a hostile file', () => {
  it.each(hostileFiles.filter(({ kept }) => kept[0] !== 201))(
    'is refused where files are kept, and leaves nothing: $what',
    async ({ bytes, name, kept }) => {
      const before = await traces()
      const answer = await upload(bytes(), name)
      expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual(kept)
      expect(answer.body.errors[0].message).toMatch(/[a-zà-ÿ]{3}/)
      expect(await traces()).toEqual(before)
    },
  )

  it.each(hostileFiles)(
    'is refused where Word is imported, and leaves nothing: $what',
    async ({ bytes, name, imported }) => {
      const before = await traces()
      const answer = await importing(bytes(), name)
      expect([answer.status, answer.body.code]).toEqual(imported)
      expect(answer.body.detail).toMatch(/[a-zà-ÿ]{3}/)
      expect(await traces()).toEqual(before)
    },
  )
})

describe('a file of two kinds', () => {
  const script = Buffer.from('<script>alert(1)</script><?php system("id") ?>')

  it.each(['png', 'jpeg', 'gif', 'webp'] as const)(
    'is a picture and nothing else once it is kept: %s',
    async (format) => {
      const canvas = sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
      const drawn = await canvas
        .withExif({ IFD0: { ImageDescription: script.toString() } })
        .toFormat(format)
        .toBuffer()
      const both = Buffer.concat([drawn, script, buildDocx({ body: p('Caché') })])
      const { body, status } = await upload(both, `double.${format}.html`)
      expect(status).toBe(201)
      const kept = await readFile(path.join(library.settings.mediaDir, body.doc.filename))
      expect(kept.includes('<script>')).toBe(false)
      expect(kept.includes('word/document.xml')).toBe(false)
    },
  )

  it('is handed over as what it is, and never as a page', async () => {
    const pdf = Buffer.concat([onePagePdf('Fiche', [{ text: 'x' }]), script])
    const film = Buffer.concat([mp4(), Buffer.from([0, 0, 0, 54]), Buffer.from('free'), script])
    for (const [bytes, name, type, shown] of [
      [pdf, 'page.html', 'application/pdf', 'attachment'],
      [film, 'page.html', 'video/mp4', 'inline'],
      [buildDocx({ body: p('x') }), 'page.svg', office, 'attachment'],
    ] as const) {
      const { body, status } = await upload(bytes, name)
      expect([name, type, status]).toEqual([name, type, 201])
      expect(body.doc.filename).not.toMatch(/html|svg/)
      const { headers } = await ask(`/api/media/file/${body.doc.filename}`, {
        headers: { authorization: `JWT ${token}` },
      })
      expect(headers).toMatchObject({
        'content-type': type,
        'content-disposition': shown,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      })
    }
  })
})

describe('a film', () => {
  it('is kept when it is larger than any form that Payload takes by itself', async () => {
    const film = Buffer.concat([mp4(), box('mdat', Buffer.alloc(60 * 1024 * 1024))])
    const { body, status } = await upload(film, 'geste.mp4')
    expect([status, body.doc?.filesize]).toEqual([201, film.length])
  })
})

describe('a picture inside a Word file', () => {
  it('that would fill the memory is left out, and said', async () => {
    const bytes = buildDocx({
      body: `<w:p>${picture('bomb', 'Une bombe')}</w:p>${p('Bonjour.')}`,
      images: { bomb: { extension: 'png', bytes: hugePng() } },
    })
    const before = await traces()
    const { body, status } = await importing(bytes, 'bombe.docx')
    expect(status).toBe(201)
    expect(body.report.warnings.map(({ code }: { code: string }) => code)).toContain(
      'imageUnsupported',
    )
    expect((await traces()).media).toBe(before.media)
    expect((await traces()).files).toEqual(before.files)
  })
})

const names = [
  '../../evasion.png',
  '..\\..\\evasion.png',
  '/etc/cron.d/evasion.png',
  'C:\\Windows\\evasion.png',
  '%2e%2e%2f%2e%2e%2fevasion.png',
  '....//....//evasion.png',
  '..%c0%af..%c0%afevasion.png',
  '．．／．．／evasion.png',
  '.htaccess',
  '.',
  '..',
  'CON.png',
  'evasion.png/.',
  'evasion.php;.png',
  'evasion.png .exe',
  'gnp.\u202eexe',
  '-rf.png',
  '$(touch evasion).png',
  '"; touch evasion; ".png',
  `${'a'.repeat(4000)}.png`,
]

describe('a name', () => {
  it.each(names)('leads nowhere but into the folder of files: %j', async (name) => {
    const before = await traces()
    const { body, status } = await upload(png(), name)
    expect(status).toBe(201)
    expect(body.doc.filename).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*--[0-9a-f]{12}\.png$/)
    const after = await traces()
    expect(after.files).toHaveLength(before.files.length + 1)
    expect(after.files).toContain(body.doc.filename)
    expect(after.data.filter((file) => !file.startsWith('media/'))).toEqual(
      before.data.filter((file) => !file.startsWith('media/')),
    )
  })
})

describe('an address', () => {
  const ways = ['../prototheque.db', '../../prototheque.db', '/etc/passwd', '..', '.', '']
  const written = ways.flatMap((way) => [
    way,
    encodeURIComponent(way),
    encodeURIComponent(encodeURIComponent(way)),
    way.replaceAll('/', '%5c'),
    way.replaceAll('.', '%2e'),
    `${way}%00.png`,
    `x.png?prefix=${encodeURIComponent(way)}`,
  ])
  const roots = [
    '/api/media/file/',
    '/v1/files/',
    `/v1/files/${'a'.repeat(64)}/`,
    '/media/',
    '/_next/',
    '/',
  ]

  it.each(roots)('under %s reads no other file of the machine', async (root) => {
    for (const way of written) {
      const headers = root === '/api/media/file/' ? { authorization: `JWT ${token}` } : {}
      const { status, text } = await ask(root + way, { headers })
      expect([root + way, [200, 400, 403, 404].includes(status)]).toEqual([root + way, true])
      expect([root + way, text]).not.toEqual([
        root + way,
        expect.stringMatching(/SQLite format|root:x:0/),
      ])
    }
  })
})
