import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { databaseOfProject } from '../../helpers'
import { mismatchesIn, type Cell } from './cells'
import type { StagedDocument } from './documents'
import { fingerprintOf } from './fingerprint'
import { report } from './report'
import { buildStage, type Stage } from './stage'
import { cellsOfWorkflow, wrongAnswersIn } from './workflow'
import { cellsOfCreation, cellsOfOperation, operationsOnDocuments } from './workingCopies'

// Thousands of questions in each, on a machine that may do other things.
const patience = 3_600_000

// The four kinds share their rights and their door: on MongoDB, whose stand-in is slow, one of them is asked unless
// MATRIX=whole says otherwise.
const isAsked = (collection: string): boolean =>
  databaseOfProject() === 'sqlite' ||
  collection === 'protocols' ||
  process.env['MATRIX'] === 'whole'

/** Everybody × every operation and action × every state, for one kind of document. */
export const describeWorkingCopies = (collection: StagedDocument['collection']): void => {
  let stage: Stage
  beforeAll(async () => {
    stage = await buildStage([collection])
  }, patience)
  afterAll(async () => {
    report(`working copies, ${collection}`)
    report(`workflow, ${collection}`)
    await stage.library.stop()
  })

  const cells = (): Cell[] => [
    ...operationsOnDocuments().flatMap((operation) =>
      cellsOfOperation(stage, operation, stage.documents),
    ),
    ...cellsOfCreation(stage.cast, collection),
  ]

  describe.runIf(isAsked(collection))(`who may, on ${collection}`, () => {
    test(
      'nobody else: it is refused, tells nothing and changes nothing',
      async () => {
        const refused = cells().filter(({ expected }) => expected !== 'done')
        const before = await fingerprintOf(stage.library)
        expect(await mismatchesIn(stage.library.api, refused)).toEqual([])
        expect(await fingerprintOf(stage.library)).toEqual(before)
        report(`working copies, ${collection}`, refused.length)
      },
      patience,
    )

    test(
      'who may act in the workflow, from which state',
      async () => {
        const actions = cellsOfWorkflow(stage)
        expect(await wrongAnswersIn(stage, actions)).toEqual([])
        report(`workflow, ${collection}`, actions.length)
      },
      patience,
    )

    test(
      'those who may',
      async () => {
        const allowed = cells().filter(({ expected }) => expected === 'done')
        expect(await mismatchesIn(stage.library.api, allowed)).toEqual([])
        report(`working copies, ${collection}`, allowed.length)
      },
      patience,
    )
  })
}
