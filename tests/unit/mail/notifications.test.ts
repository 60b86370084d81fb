import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { mailAdapter, senderOf } from '../../../src/mail/notifications'
import { until } from '../../helpers/until'

const publicUrl = 'https://bib.example:8443'
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'prototheque-mail-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const logged = vi.fn()
const open = (more: { mailFrom?: string; dataDir?: string } = {}) => {
  const settings = { dataDir: folder, mailFrom: undefined, publicUrl, smtpUrl: undefined, ...more }
  const partial: Partial<Payload> = {}
  Reflect.set(partial, 'logger', { error: logged })
  const isPayload = (value: Partial<Payload>): value is Payload => 'logger' in value
  if (!isPayload(partial)) throw new Error('no logger')
  return mailAdapter(settings)({ payload: partial })
}

const mailsIn = (dataDir: string): Promise<string[]> => readdir(path.join(dataDir, 'outbox'))

describe('a mail without a server', () => {
  it('becomes a file that a mail program opens, from the library', async () => {
    const mail = open({ mailFrom: 'Réseau <reseau@bib.example>' })
    await mail.sendEmail({ to: 'a@bib.example', subject: 'Été', html: '<p>Prêt</p>' })
    await until(() => mailsIn(folder).catch(() => [])).toHaveLength(1)
    const [name = ''] = await mailsIn(folder)
    expect(name).toMatch(/\.eml$/)
    const read = () => readFile(path.join(folder, 'outbox', name), 'latin1')
    await until(read).toMatch(/^Subject: /m)
    const text = await read()
    expect(text).toMatch(/^From: .*<reseau@bib\.example>\r$/m)
    expect(text).toMatch(/^To: a@bib\.example\r$/m)
  })

  it('is not waited for, and is logged when it cannot be written', async () => {
    const occupied = path.join(folder, 'occupied')
    await writeFile(occupied, '')
    await open({ dataDir: occupied }).sendEmail({
      to: 'a@bib.example',
      subject: 'x',
      text: 'secret',
    })
    await until(() => logged.mock.calls.length).toBe(1)
    expect(JSON.stringify(logged.mock.calls)).not.toContain('secret')
  })
})

describe('the sender', () => {
  it.each([
    [undefined, 'Protothèque', 'ne-pas-repondre@bib.example'],
    ['', 'Protothèque', 'ne-pas-repondre@bib.example'],
    ['a@b.example', 'Protothèque', 'a@b.example'],
    ['Réseau <a@b.example>', 'Réseau', 'a@b.example'],
    ['"Réseau, nord" <a@b.example>', 'Réseau, nord', 'a@b.example'],
  ])('of %j is named and addressed', (mailFrom, name, address) => {
    expect(senderOf({ mailFrom, publicUrl })).toEqual({ name, address })
  })
})
