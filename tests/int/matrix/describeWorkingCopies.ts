import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { databaseOfProject } from '../../helpers'
import { isDeep } from '../../helpers/depth'
import { mismatchesIn } from './cells'
import type { StagedDocument } from './documents'
import { fingerprintOf } from './fingerprint'
import { pairedOf } from './pairs'
import { report } from './report'
import { buildStage, type Stage } from './stage'
import { cellsOfWorkflow, wrongAnswersIn, type ActionCell } from './workflow'
import {
  cellsOfCreation,
  cellsOfOperation,
  operationsOnDocuments,
  type CopyCell,
} from './workingCopies'

// All kinds share their rights and their gateway: the gate asks everything of one kind on one database, and of the
// others every pair.
const isWhole = (collection: string): boolean =>
  isDeep() || (collection === 'protocols' && databaseOfProject() === 'sqlite')

const isWorkflowAsked = (): boolean => isDeep() || databaseOfProject() === 'sqlite'

// The table of the workflow knows no kind: the others share its pairs out, and each asks for every action, person and state.
const pairsOfWorkflow = new Set<string>()

/** Everybody × every operation and action × every state, for one kind of document. */
export const describeWorkingCopies = (collection: StagedDocument['collection']): void => {
  let stage: Stage
  beforeAll(async () => {
    stage = await buildStage([collection])
  })
  afterAll(async () => {
    report(`working copies, ${collection}`)
    report(`workflow, ${collection}`)
    await stage.library.stop()
  })

  const cells = (): CopyCell[] => {
    const all = [
      ...operationsOnDocuments().flatMap((operation) =>
        cellsOfOperation(stage, operation, stage.documents),
      ),
      ...cellsOfCreation(stage.cast, collection),
    ]
    return isWhole(collection) ? all : pairedOf(all, (cell) => cell)
  }

  const actionCells = (): ActionCell[] => {
    const all = cellsOfWorkflow(stage)
    if (isWhole(collection)) return all
    const dimensionsOf = ({ row, actor, document: { state }, expected }: ActionCell) => {
      return { subject: `${row['action'] ?? ''} ${row['with'] ?? ''}`, actor, state, expected }
    }
    return pairedOf(all, dimensionsOf, pairsOfWorkflow)
  }

  describe(`who may, on ${collection}`, () => {
    test('nobody else: it is refused, tells nothing and changes nothing', async () => {
      const refused = cells().filter(({ expected }) => expected !== 'done')
      const before = await fingerprintOf(stage.library)
      expect(await mismatchesIn(stage.library.api, refused)).toEqual([])
      expect(await fingerprintOf(stage.library)).toEqual(before)
      report(`working copies, ${collection}`, refused.length)
    })

    // The table of the workflow is pure: what it is told of is read alike on both databases.
    test.runIf(isWorkflowAsked())('who may act in the workflow, from which state', async () => {
      const actions = actionCells()
      expect(await wrongAnswersIn(stage, actions)).toEqual([])
      report(`workflow, ${collection}`, actions.length)
    })

    test('those who may', async () => {
      const allowed = cells().filter(({ expected }) => expected === 'done')
      expect(await mismatchesIn(stage.library.api, allowed)).toEqual([])
      report(`working copies, ${collection}`, allowed.length)
    })
  })
}
