import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { catchUpHere } from '../../../src/events'
import { createServer, type LibraryServer } from '../../../src/server'
import { databaseAway } from '../../helpers/databaseAway'
import {
  asker,
  serverOptions,
  startPublicServer,
  type Ask,
  type PublicServer,
} from './publicServer'
import { createChangeRow, patchReleaseRow, releaseNow } from './releaseRows'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-001' })
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-MEOPA-002',
      relations: [{ type: 'seeAlso', reference: 'PRO-MEOPA-001' }],
      documentHtml:
        '<section class="section" aria-labelledby="documents-lies"><h2 id="documents-lies">Documents liés</h2><ul><li>Voir aussi : PRO-MEOPA-001</li></ul></section>',
    })
    await releaseNow(payload, 'resource', { reference: 'RES-MEOPA-001' })
  })
})
afterAll(() => site.stop())

const folder = (): string => path.join(site.library.settings.dataDir, 'cache', 'forms')

const filesOnDisk = async (): Promise<string[]> => {
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
}

const others: LibraryServer[] = []
afterAll(async () => {
  for (const server of others) await server.stop()
})

/** Another server over the same library and the same disk: what a process is after it was started again. */
const startAgain = async (): Promise<Ask> => {
  const server = await createServer(serverOptions(site.library))
  others.push(server)
  return asker(await server.listen({ host: '127.0.0.1', port: 0 }))
}

const forms = ['', '.html', '.txt', '/releases/1.0'].map(
  (form) => `/v1/protocols/PRO-MEOPA-001${form}`,
)
const addresses = [...forms, '/protocols/PRO-MEOPA-002', '/v1/resources/RES-MEOPA-001']

const answersOf = async (ask: Ask) => {
  const answers = []
  for (const address of addresses) {
    for (const coding of ['identity', 'br', 'gzip']) {
      const { status, headers, bytes } = await ask(address, {
        headers: { 'accept-encoding': coding },
      })
      // An answer is dated once the second of the last change is over.
      const { date: _date, 'last-modified': _moment, ...lasting } = headers
      answers.push({ address, coding, status, headers: lasting, bytes: bytes.toString('base64') })
    }
  }
  return answers
}

/** How many rows of releases were read by whoever renders. */
const watchRows = () => {
  const find = vi.spyOn(site.library.payload, 'find')
  return {
    count: () => find.mock.calls.filter(([{ collection }]) => collection === 'releases').length,
    end: () => find.mockRestore(),
  }
}

describe('the forms of what is in force', () => {
  it('are on disk before the server is ready, and sent by another process to the byte', async () => {
    expect(await filesOnDisk()).toHaveLength(3)
    const before = await answersOf(site.ask)
    const rows = watchRows()
    const after = await answersOf(await startAgain())
    expect(rows.count()).toBe(0)
    rows.end()
    expect(after).toEqual(before)
    expect(before.every(({ status }) => status === 200)).toBe(true)
  })

  it('are read with the database away, also those that nobody asked for since the start', async () => {
    const ask = await startAgain()
    const down = vi.spyOn(site.library.payload, 'find').mockRejectedValue(databaseAway())
    for (const address of addresses)
      expect([address, (await ask(address)).status]).toEqual([address, 200])
    down.mockRestore()
  })

  it('are rendered again where a file is damaged or gone, and stand on disk again', async () => {
    const before = await answersOf(site.ask)
    const files = await filesOnDisk()
    for (const [index, file] of files.entries()) {
      if (index === 0) await rm(file)
      else await writeFile(file, (await readFile(file)).fill('x', 200))
    }
    // A file that was there when it started, and one that was not.
    const ask = await startAgain()
    expect(await answersOf(ask)).toEqual(before)
    const again = await startAgain()
    const rows = watchRows()
    expect(await answersOf(again)).toEqual(before)
    expect(rows.count()).toBe(0)
    rows.end()
    expect(await filesOnDisk()).toEqual(files)
  })

  it('are refused with 503, never sent damaged, while the database is away', async () => {
    const ask = await startAgain()
    const [file = ''] = await filesOnDisk()
    const kept = await readFile(file)
    for (const name of await filesOnDisk()) await writeFile(name, Buffer.from(kept).fill('y', 300))
    const down = vi.spyOn(site.library.payload, 'find').mockRejectedValue(databaseAway())
    const answer = await ask('/v1/resources/RES-MEOPA-001')
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5'])
    expect((await ask('/v1/resources')).status).toBe(200)
    down.mockRestore()
    expect((await ask('/v1/resources/RES-MEOPA-001')).status).toBe(200)
  })

  it('are answered all the same from a disk that takes nothing', async () => {
    await rm(folder(), { recursive: true })
    await writeFile(folder(), 'no folder')
    try {
      const ask = await startAgain()
      for (const address of addresses)
        expect([address, (await ask(address)).status]).toEqual([address, 200])
    } finally {
      await rm(folder())
    }
  })

  it('are on disk as soon as a change is served: of what changed, and of what tells of it', async () => {
    const { payload } = site.library
    const gone = '(document retiré)'
    expect((await site.ask('/protocols/PRO-MEOPA-002')).text).not.toContain(gone)
    const target = { reference: 'PRO-MEOPA-001', number: '1.0' }
    await patchReleaseRow(payload, target, {
      status: 'withdrawn',
      slot: 'protocol/PRO-MEOPA-001/1.0',
      withdrawal: { kind: 'obsolete', reason: 'Fini', at: '2026-06-01T08:00:00.000Z' },
    })
    await createChangeRow(payload, { type: 'withdrawn', kind: 'protocol', ...target })
    await catchUpHere(payload)
    const ask = await startAgain()
    const down = vi.spyOn(payload, 'find').mockRejectedValue(databaseAway())
    expect((await ask('/v1/protocols/PRO-MEOPA-001')).status).toBe(410)
    const page = await ask('/protocols/PRO-MEOPA-002')
    down.mockRestore()
    expect(page.status).toBe(200)
    expect(page.text).toContain(gone)
  })
})
