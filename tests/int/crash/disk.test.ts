import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildProtocol, databaseOfProject } from '../../helpers'
import { fileForm } from '../access/stage'
import { buildDocx, p, picture } from '../../unit/import/buildDocx'
import { startSite, type Site } from './site'
import { prepareSmallDisk, type SmallDisk } from './smallDisk'

let disk: SmallDisk
let site: Site
let photo: Buffer
beforeAll(async () => {
  disk = await prepareSmallDisk()
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const create = { width: 700, height: 700, channels: 3, background: '#ffffff', noise } as const
  photo = await sharp({ create }).png().toBuffer()
  let left = ''
  site = await startSite({
    move: async (settings) => {
      left = settings.dataDir
      return disk.move(settings)
    },
  })
  if (left !== site.settings.dataDir) await rm(left, { recursive: true, force: true })
})
afterAll(async () => {
  await site.stop()
  await disk.end()
  await rm(site.settings.dataDir, { recursive: true, force: true })
})

const word = (): Uint8Array =>
  buildDocx({
    body: [p('Objet', 'Titre1'), `<w:p>${picture('photo', 'Une photo')}</w:p>`].join(''),
    images: { photo: { extension: 'png', bytes: photo } },
  })

const writes = async () => {
  const as = site.people.author.email
  const upload = await site.api('POST', '/media', { as, form: fileForm(photo, 'photo.png') })
  const fields = { workingGroup: site.people.group.id, title: 'Pose de voie' }
  const form = fileForm(word(), 'pose.docx', fields)
  return [upload, await site.api('POST', '/protocols/import', { as, form })] as const
}

const namesIn = (...folder: string[]): Promise<string[]> =>
  readdir(path.join(site.settings.dataDir, ...folder)).catch(() => [])

const onDisk = async () => [await namesIn('media'), await namesIn('tmp'), await namesIn('incoming')]

describe(`a full disk (${databaseOfProject()})`, () => {
  it('refuses what it cannot keep, leaves nothing by half, and goes on once there is room', async () => {
    const { pid } = site.child()
    const { reference } = await buildProtocol(site, site.people)
    const before = await onDisk()

    await disk.fill(pid)
    for (const { status, headers, body } of await writes()) {
      expect([status, body.code], JSON.stringify(body)).toEqual([503, 'UNAVAILABLE'])
      expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
    }
    expect((await site.child().get('/v1/protocols')).status).toBe(200)
    await disk.makeRoom(pid)

    expect(await onDisk()).toEqual(before)
    expect(await site.child().examine()).toMatchObject({ faults: [], unknownFiles: [] })
    for (const { status, body } of await writes()) {
      expect(status, JSON.stringify(body)).toBe(201)
    }
    expect(reference).toBe('PRO-MEOPA-001')
    expect(await site.child().examine()).toMatchObject({ faults: [], unknownFiles: [] })
  })
})
