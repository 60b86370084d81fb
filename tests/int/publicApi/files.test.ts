import { createHash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import type { Library } from '../../helpers'
import { startPublicServer, type PublicServer } from './publicServer'
import { createReleaseRow, releaseNow } from './releaseRows'

const bytesOf = (name: string): Buffer => Buffer.from(`contenu de ${name}`.repeat(50))
const hashOf = (name: string): string => createHash('sha256').update(bytesOf(name)).digest('hex')
const addressOf = (name: string): string => `/v1/files/${hashOf(name)}/${encodeURIComponent(name)}`

/** Writes a file as the media collection keeps it, and what a release says of it. */
const keepFile = async ({ payload, settings }: Library, name: string, mimeType: string) => {
  await mkdir(settings.mediaDir, { recursive: true })
  const filename = `${randomUUID()}-${name}`
  await writeFile(path.join(settings.mediaDir, filename), bytesOf(name))
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
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-MEOPA-001',
      number: '3.0',
      files: [image],
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
      'inline; filename="sche_ma_d_un_masque.png"; filename*=UTF-8\'\'sch%C3%A9ma%20d%E2%80%99un%20masque.png',
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
    const other = await site.ask(image, { headers: { range: 'bytes=0-1', 'if-range': '"x"' } })
    expect(other.status).toBe(200)
  })

  it('is handed over as a download when it is neither image nor video', async () => {
    const { status, headers } = await site.ask(addressOf('ancien.pdf'))
    expect(status).toBe(200)
    expect(headers['content-disposition']).toMatch(/^attachment; /)
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
