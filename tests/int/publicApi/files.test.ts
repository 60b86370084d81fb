import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import * as digest from '../../../src/files/digest'
import { createDigests } from '../../../src/files/digests'
import { slugs } from '../../../src/slugs'
import type { Library } from '../../helpers'
import { startPublicServer, type PublicServer } from './publicServer'
import { createReleaseRow, releaseNow } from './releaseRows'

const bytesOf = (name: string): Buffer => Buffer.from(`contenu de ${name}`.repeat(50))
const hashOf = (name: string): string => createHash('sha256').update(bytesOf(name)).digest('hex')
const addressOf = (name: string): string => `/v1/files/${hashOf(name)}/${encodeURIComponent(name)}`

const places = new Map<string, string>()
const placeOf = (name: string): string => places.get(name) ?? ''

/** Writes a file as the media collection keeps it, and what a release says of it. */
const keepFile = async ({ payload, settings }: Library, name: string, mimeType: string) => {
  await mkdir(settings.mediaDir, { recursive: true })
  const filename = `${randomUUID()}-${name}`
  const stored = path.join(settings.mediaDir, filename)
  await writeFile(stored, bytesOf(name))
  places.set(name, stored)
  const sha256 = hashOf(name)
  const data = { filename, mimeType, filesize: bytesOf(name).length, sha256, alt: name }
  const media = await payload.db.create({ collection: slugs.media, data })
  return { sha256, name, mimeType, bytes: bytesOf(name).length, media: media.id }
}

const withdrawn = (kind: string) => ({
  status: 'withdrawn',
  withdrawal: { kind, reason: 'Raison', at: '2026-05-01T08:00:00.000Z' },
})

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async (library) => {
    const { payload } = library
    const image = await keepFile(library, 'schéma d’un masque.png', 'image/png')
    const old = await keepFile(library, 'ancien.pdf', 'application/pdf')
    const wrong = await keepFile(library, 'faux.png', 'image/png')
    await keepFile(library, 'jamais publié.png', 'image/png')
    const more = ['touché.png', 'remplacé.png', 'perdu.png', 'sans ligne.png']
    const kept = await Promise.all(more.map((name) => keepFile(library, name, 'image/png')))
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-MEOPA-001',
      number: '3.0',
      files: [image, ...kept],
    })
    await payload.db.deleteOne({
      collection: slugs.media,
      where: { sha256: { equals: hashOf('sans ligne.png') } },
    })
    const rows = [
      { number: '2.0', ...withdrawn('error'), files: [wrong, image] },
      { number: '1.0', ...withdrawn('obsolete'), files: [old] },
    ]
    for (const row of rows) {
      await createReleaseRow(payload, 'protocol', { reference: 'PRO-MEOPA-001', ...row })
    }
  })
})
afterAll(() => site.stop())

const image = addressOf('schéma d’un masque.png')

describe('a file that a release holds', () => {
  it('is sent with its own name, and can do nothing', async () => {
    const { status, headers, bytes } = await site.ask(image)
    expect(status).toBe(200)
    expect(bytes.equals(bytesOf('schéma d’un masque.png'))).toBe(true)
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      etag: `"${hashOf('schéma d’un masque.png')}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(headers['content-disposition']).toBe(
      "inline; filename=\"schema d'un masque.png\"; filename*=UTF-8''sch%C3%A9ma%20d%E2%80%99un%20masque.png",
    )
  })

  it('is not sent again to who holds it', async () => {
    const { headers } = await site.ask(image)
    const again = await site.ask(image, { headers: { 'if-none-match': String(headers.etag) } })
    expect(again.status).toBe(304)
    const head = await site.ask(image, { method: 'HEAD' })
    expect(head.headers['content-length']).toBe(headers['content-length'])
    expect(head.bytes.length).toBe(0)
  })

  it('is sent by ranges', async () => {
    const whole = bytesOf('schéma d’un masque.png')
    const part = await site.ask(image, { headers: { range: 'bytes=10-19' } })
    expect(part.status).toBe(206)
    expect(part.bytes.equals(whole.subarray(10, 20))).toBe(true)
    expect(part.headers['content-range']).toBe(`bytes 10-19/${whole.length}`)
    const end = await site.ask(image, { headers: { range: 'bytes=-5' } })
    expect(end.bytes.equals(whole.subarray(-5))).toBe(true)
    const beyond = await site.ask(image, { headers: { range: 'bytes=999999-' } })
    expect(beyond.status).toBe(416)
    expect(beyond.headers['content-range']).toBe(`bytes */${whole.length}`)
    expect(beyond.json()).toMatchObject({ code: 'RANGE_NOT_SATISFIABLE', size: whole.length })
    const unwanted = await site.ask(image, { headers: { 'if-match': '"x"' } })
    expect(unwanted.status).toBe(412)
    const other = await site.ask(image, { headers: { range: 'bytes=0-1', 'if-range': '"x"' } })
    expect(other.status).toBe(200)
  })

  it('is handed over as a download when it is neither image nor video', async () => {
    const { status, headers } = await site.ask(addressOf('ancien.pdf'))
    expect(status).toBe(200)
    expect(headers['content-disposition']).toMatch(/^attachment; /)
  })
})

describe('a file whose bytes are not those that were signed', () => {
  const refused = async (name: string, options = {}) => {
    const { status, headers, text, bytes } = await site.ask(addressOf(name), options)
    expect(bytes.includes(bytesOf(name).subarray(0, 10))).toBe(false)
    return [status, headers.etag, headers['retry-after'], text && JSON.parse(text).code]
  }
  const unavailable = [503, undefined, '5', 'UNAVAILABLE']

  /** Writes other bytes of the same length in place, and sets the times back that can be. */
  const replaceInPlace = async (file: string): Promise<void> => {
    const { atime, mtime } = await stat(file)
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill('x'))
    await utimes(file, atime, mtime)
  }

  it('is refused from the first read on, and says so in the log', async () => {
    const name = 'touché.png'
    const errors = vi.spyOn(site.library.payload.logger, 'error')
    await replaceInPlace(placeOf(name))
    expect(await refused(name)).toEqual(unavailable)
    expect(errors.mock.calls.map(([, sentence]) => sentence)).toEqual([
      'A released file is not the one that was signed',
    ])
    errors.mockRestore()
    for (const headers of [{ range: 'bytes=0-3' }, { 'if-none-match': `"${hashOf(name)}"` }]) {
      expect(await refused(name, { headers })).toEqual(unavailable)
    }
    expect(await refused(name, { method: 'HEAD' })).toEqual([...unavailable.slice(0, 3), ''])
  })

  it('is refused when it was replaced after it was read, and served again when it is put back', async () => {
    const name = 'remplacé.png'
    const file = placeOf(name)
    expect((await site.ask(addressOf(name))).status).toBe(200)
    await replaceInPlace(file)
    expect(await refused(name)).toEqual(unavailable)
    await writeFile(file, bytesOf(name))
    expect((await site.ask(addressOf(name))).bytes.equals(bytesOf(name))).toBe(true)
    // Another file under the same name has another inode.
    await writeFile(`${file}.new`, bytesOf('touché.png'))
    await rename(`${file}.new`, file)
    expect(await refused(name)).toEqual(unavailable)
  })

  it('is not unknown when it, or its row, is gone: a release holds it', async () => {
    await rm(placeOf('perdu.png'))
    expect(await refused('perdu.png')).toEqual(unavailable)
    expect(await refused('sans ligne.png')).toEqual(unavailable)
  })

  it('is read whole once, and not again while nothing about it changed', async () => {
    const name = 'schéma d’un masque.png'
    const digests = createDigests()
    const reads = vi.spyOn(digest, 'digestOfFile')
    const all = await Promise.all([1, 2, 3].map(() => digests(placeOf(name))))
    expect(all.map((found) => found?.digest)).toEqual(Array(3).fill(hashOf(name)))
    await digests(placeOf(name))
    expect(reads).toHaveBeenCalledTimes(1)
    await utimes(placeOf(name), new Date(0), new Date(0))
    expect((await digests(placeOf(name)))?.digest).toBe(hashOf(name))
    expect(reads).toHaveBeenCalledTimes(2)
    reads.mockRestore()
    expect(await digests(`${placeOf(name)}.absent`)).toBeNull()
  })
})

describe('any other file', () => {
  it('is gone when only erroneous releases hold it', async () => {
    const answer = await site.ask(addressOf('faux.png'))
    expect(answer.status).toBe(410)
    expect(answer.json()).toMatchObject({ code: 'WITHDRAWN', withdrawal: { kind: 'error' } })
  })

  it.each([
    addressOf('jamais publié.png'),
    `/v1/files/${'0'.repeat(64)}/x.png`,
    `/v1/files/${hashOf('ancien.pdf')}/autre.pdf`,
    '/v1/files/..%2F..%2Fetc/passwd',
    `/v1/files/${hashOf('ancien.pdf')}/..%2Fprototheque.db`,
  ])('is unknown: %s', async (address) => {
    expect((await site.ask(address)).status).toBe(404)
  })
})
