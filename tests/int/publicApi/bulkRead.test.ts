import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bulkRead } from '../../../src/database'
import { slugs } from '../../../src/slugs'
import { readAllHeads, readAllListed } from '../../../src/publicApi/rows/readAll'
import { readAllChanges, readChangesAfter } from '../../../src/publicApi/rows/readChanges'
import { readCurrent, readHeads } from '../../../src/publicApi/rows/readReleases'
import { listedFields } from '../../../src/publicApi/rows/release'
import { startLibrary, type Library } from '../../helpers'
import { patchReleaseRow, releaseNow } from './releaseRows'

const references = ['PRO-LUE-001', 'FOR-LUE-001', 'LET-2026-T1', 'RES-LUE-001']
const kinds = ['protocol', 'training', 'newsletter', 'resource'] as const

let library: Library
beforeAll(async () => {
  library = await startLibrary()
  for (const [index, kind] of kinds.entries()) {
    const reference = references[index] ?? ''
    await releaseNow(library.payload, kind, {
      reference,
      keywords: ['douleur', 'enfant'],
      formerReferences: ['ANCIEN 1', 'ANCIEN 2'],
      audience: ['nurse', 'physician'],
      settings: [],
      files: [{ sha256: 'a'.repeat(64), name: 'n.pdf', mimeType: 'application/pdf', bytes: 3 }],
      override: { name: 'Coordination', reason: 'Urgence', at: '2026-02-01T08:00:00.000Z' },
    })
  }
  const withdrawn = { reference: 'RES-LUE-001', number: '1.0' }
  const withdrawal = {
    kind: 'replaced',
    reason: 'R',
    at: '2026-03-01T08:00:00.000Z',
    replacedBy: 'PRO-LUE-001',
  }
  await patchReleaseRow(library.payload, withdrawn, { status: 'withdrawn', slot: 'x', withdrawal })
})
afterAll(() => library.stop())

const all = async <Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> => {
  const rows: Row[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}

const collect = async <Row>(pages: AsyncGenerator<Row[]>): Promise<Row[][]> => {
  const read: Row[][] = []
  for await (const page of pages) read.push(page)
  return read
}

const byReference = (a: { reference: string }, b: { reference: string }): number =>
  a.reference.localeCompare(b.reference)

it('reads at once what Payload reads row by row: heads, releases in force, entries of the feed', async () => {
  const { payload } = library
  const heads = await all(readAllHeads(payload))
  expect(heads.sort(byReference)).toEqual((await readHeads(payload, references)).sort(byReference))
  expect(heads).toHaveLength(4)
  const listed = (await all(readAllListed(payload))).sort(byReference)
  const whole = (await readCurrent(payload, references)).sort(byReference)
  const narrow = (rows: typeof whole) =>
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => listedFields.includes(name))),
    )
  expect(narrow(listed)).toEqual(narrow(whole))
  expect(listed).toHaveLength(3)
  expect(await all(readAllChanges(payload))).toEqual(await readChangesAfter(payload, 0))
})

describe('a table that is read a page at a time', () => {
  const query = (pageSize: number) => ({
    collection: slugs.changes,
    fields: ['seq', 'reference'],
    after: { field: 'seq', value: 0 },
    pageSize,
  })

  it.each([1, 2, 3, 4, 5])('gives all rows once, in their order, %d a page', async (pageSize) => {
    const { payload } = library
    const [whole] = await collect(bulkRead(payload, query(100)))
    const pages = await collect(bulkRead(payload, query(pageSize)))
    expect(pages.flat()).toEqual(whole)
    expect(pages.map((page) => page.length)).toEqual(
      Array.from({ length: Math.ceil(4 / pageSize) }, (_, page) =>
        Math.min(pageSize, 4 - page * pageSize),
      ),
    )
  })

  it('may be left after the first', async () => {
    for await (const page of bulkRead(library.payload, query(1))) {
      expect(page).toHaveLength(1)
      break
    }
    expect((await collect(bulkRead(library.payload, query(2)))).flat()).toHaveLength(4)
  })
})
