import { afterAll, beforeAll, expect, it } from 'vitest'

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
