import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { encodings, prepare } from '../../../src/http/prepare'
import { openFormsOnDisk } from '../../../src/publicApi/store/formsOnDisk'

const stamp = 'ab'.repeat(32)
const other = 'cd'.repeat(32)

let parent: string
beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'forms-'))
})
afterEach(() => rm(parent, { recursive: true, force: true }))

const formOf = async (body: string) => {
  const { lastModified: _moment, ...undated } = await prepare({
    body,
    type: 'text/plain; charset=utf-8',
    lastModified: new Date(0),
    cacheControl: 'public, max-age=30',
    headers: { 'Content-Language': 'fr' },
  })
  return undated
}

const makeForms = async () => ({
  json: await formOf('{"title":"Évaluer la douleur"}'.repeat(100)),
  html: await formOf('<p>court</p>'),
  txt: await formOf('texte '.repeat(5000)),
  page: await formOf('<main>page</main>'.repeat(300)),
})

const asItIs = () => 'identity' as const

const pageAsItIs = async () => {
  const { bodies, ...rest } = (await makeForms()).page
  return {
    codings: ['br', 'gzip', 'identity'],
    undated: { ...rest, bodies: { identity: bodies.identity } },
  }
}

const open = async (folder = path.join(parent, 'forms')) => {
  const onError = vi.fn()
  return { disk: await openFormsOnDisk({ folder, onError }), onError, folder }
}

const fileOf = (folder: string, of = stamp): string => path.join(folder, of.slice(0, 2), of)

describe('forms on disk', () => {
  it('come back as they were written, also in another process', async () => {
    const forms = await makeForms()
    const first = await open()
    expect(await first.disk.write(stamp, forms)).toBe(true)
    const { disk } = await open()
    expect([disk.has(stamp), disk.has(other)]).toEqual([true, false])
    for (const form of ['json', 'html', 'txt', 'page'] as const) {
      const { bodies, ...rest } = forms[form]
      const codings = encodings.filter((coding) => bodies[coding] !== undefined)
      for (const coding of codings) {
        const undated = { ...rest, bodies: { [coding]: bodies[coding] } }
        expect(await disk.read(stamp, form, () => coding)).toEqual({ codings, undated })
      }
    }
    expect(await disk.read(other, 'json', asItIs)).toBeUndefined()
  })

  it.each([
    ['in its index', (bytes: Buffer) => bytes.fill('x', 100, 104)],
    ['in a body', (bytes: Buffer) => bytes.fill('x', bytes.length - 4)],
    ['at its beginning', (bytes: Buffer) => bytes.fill('x', 0, 80)],
    ['by its end that is gone', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['by all that is gone', () => Buffer.alloc(0)],
  ])('are not taken from a file that is damaged %s', async (_where, damage) => {
    const { disk, folder, onError } = await open()
    await disk.write(stamp, await makeForms())
    await writeFile(fileOf(folder), damage(await readFile(fileOf(folder))))
    expect(await disk.read(stamp, 'page', asItIs)).toBeUndefined()
    expect(onError).toHaveBeenCalledTimes(1)
    // It is rendered again, and then stands.
    expect(disk.has(stamp)).toBe(false)
    await disk.write(stamp, await makeForms())
    expect(await disk.read(stamp, 'page', asItIs)).toEqual(await pageAsItIs())
  })

  it('are not those of another release that lie under its name', async () => {
    const { disk, folder } = await open()
    await disk.write(stamp, await makeForms())
    await disk.write(other, await makeForms())
    await writeFile(fileOf(folder, other), await readFile(fileOf(folder)))
    expect(await disk.read(other, 'json', asItIs)).toBeUndefined()
  })

  it('are missed without a word where somebody removed them', async () => {
    const { disk, folder, onError } = await open()
    await disk.write(stamp, await makeForms())
    await rm(folder, { recursive: true })
    expect(await disk.read(stamp, 'json', asItIs)).toBeUndefined()
    expect(onError).not.toHaveBeenCalled()
    expect(await disk.write(stamp, await makeForms())).toBe(true)
  })

  it('are given up, not waited for, where the disk takes nothing', async () => {
    const folder = path.join(parent, 'taken')
    await writeFile(folder, 'a file where the folder should be')
    const { disk, onError } = await open(folder)
    expect(await disk.write(stamp, await makeForms())).toBe(false)
    expect(await disk.read(stamp, 'json', asItIs)).toBeUndefined()
    expect(onError).toHaveBeenCalled()
  })

  it('go when nothing is rendered so any more, unless they were written a moment ago', async () => {
    const { disk, folder } = await open()
    for (const name of [stamp, other]) await disk.write(name, await makeForms())
    await disk.prune(new Set([stamp]))
    expect(disk.has(other)).toBe(true)
    await utimes(fileOf(folder, other), new Date(0), new Date(0))
    await utimes(fileOf(folder), new Date(0), new Date(0))
    await disk.prune(new Set([stamp]))
    expect([disk.has(stamp), disk.has(other)]).toEqual([true, false])
    expect(await readdir(path.dirname(fileOf(folder, other)))).toEqual([])
  })
})
