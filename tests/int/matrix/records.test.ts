import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { mismatchesIn } from './cells'
import { fingerprintOf } from './fingerprint'
import { buildRecords, cellsOfRecord, recordRows, type RecordKind } from './records'
import { report } from './report'
import { buildStage, type Stage } from './stage'

let stage: Stage
let records: Record<string, RecordKind>
beforeAll(async () => {
  stage = await buildStage(['protocols', 'resources'])
  records = await buildRecords(stage)
})
afterAll(async () => {
  report('records')
  await stage.library.stop()
})

describe.each(recordRows())('who may, on $collection: $record', (row) => {
  const cells = () => {
    const record = records[`${row['collection'] ?? ''} ${row['record'] ?? ''}`]
    if (!record) throw new Error('The stage has no such record')
    return cellsOfRecord({ cast: stage.cast, row, record })
  }

  test('nobody else, and those who may', async () => {
    const { api } = stage.library
    const before = await fingerprintOf(stage.library)
    expect(
      await mismatchesIn(
        api,
        cells().filter(({ expected }) => expected !== 'done'),
      ),
    ).toEqual([])
    expect(await fingerprintOf(stage.library)).toEqual(before)
    expect(
      await mismatchesIn(
        api,
        cells().filter(({ expected }) => expected === 'done'),
      ),
    ).toEqual([])
    report('records', cells().length)
  })
})
