import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { controlledSlugs } from '../../../src/slugs'
import { mismatchesIn, type Cell } from './cells'
import { fingerprintOf } from './fingerprint'
import { buildStage, type Stage } from './stage'
import { report } from './report'
import { cellsOfCreation, cellsOfOperation, operationsOnDocuments } from './workingCopies'

let stage: Stage
beforeAll(async () => {
  stage = await buildStage()
})
afterAll(async () => {
  report('working copies')
  await stage.library.stop()
})

describe.each(controlledSlugs)('who may, on %s', (collection) => {
  const cells = (): Cell[] => {
    const documents = stage.documents.filter((document) => document.collection === collection)
    const onDocuments = operationsOnDocuments().flatMap((operation) =>
      cellsOfOperation(stage, operation, documents),
    )
    return [...onDocuments, ...cellsOfCreation(stage.cast, collection)]
  }

  test('nobody else: it is refused, tells nothing and changes nothing', async () => {
    const refused = cells().filter(({ expected }) => expected !== 'done')
    const before = await fingerprintOf(stage.library)
    expect(await mismatchesIn(stage.library.api, refused)).toEqual([])
    expect(await fingerprintOf(stage.library)).toEqual(before)
    report('working copies', refused.length)
  })

  test('those who may', async () => {
    const allowed = cells().filter(({ expected }) => expected === 'done')
    expect(await mismatchesIn(stage.library.api, allowed)).toEqual([])
    report('working copies', allowed.length)
  })
})
