import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { mismatchesIn, type Cell } from './cells'
import { fingerprintOf } from './fingerprint'
import { buildRecords, cellsOfRecord, recordRows, type RecordKind } from './records'
import { report } from './report'
import { buildStage, type Stage } from './stage'
import type { TableRow } from './tables'
import type { State } from './words'

// What buildRecords looks for.
const states: State[] = ['draft', 'inApproval', 'inForce', 'replaced', 'error']

let stage: Stage
let records: Record<string, RecordKind>
beforeAll(async () => {
  stage = await buildStage(['protocols', 'resources'], states)
  records = await buildRecords(stage)
})
afterAll(async () => {
  report('records')
  await stage.library.stop()
})

const cellsOf = (row: TableRow): Cell[] => {
  const record = records[`${row['collection'] ?? ''} ${row['record'] ?? ''}`]
  if (!record) throw new Error('The stage has no such record')
  return cellsOfRecord({ cast: stage.cast, row, record })
}

const found = async (row: TableRow, isAllowed: boolean): Promise<string[]> => {
  const cells = cellsOf(row).filter(({ expected }) => (expected === 'done') === isAllowed)
  report('records', cells.length)
  return mismatchesIn(stage.library.api, cells)
}

describe('nobody else may', () => {
  let before: Record<string, string>
  beforeAll(async () => {
    before = await fingerprintOf(stage.library)
  })

  test.each(recordRows())('$collection: $record', async (row) => {
    expect(await found(row, false)).toEqual([])
  })

  // Once after all of them: reading every row takes longer than most of the questions.
  test('and none of it changed a row', async () => {
    expect(await fingerprintOf(stage.library)).toEqual(before)
  })
})

describe('those who may', () => {
  test.each(recordRows())('$collection: $record', async (row) => {
    expect(await found(row, true)).toEqual([])
  })
})
