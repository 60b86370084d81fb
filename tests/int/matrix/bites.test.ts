import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { mismatchesIn } from './cells'
import { buildStage, type Stage } from './stage'
import { actors } from './words'
import { cellsOfOperation } from './workingCopies'

let stage: Stage
beforeAll(async () => {
  stage = await buildStage(['resources'], ['draft'])
})
afterAll(async () => stage.library.stop())

const drafts = () => stage.documents.filter(({ state }) => state === 'draft')
const found = (operation: string) =>
  mismatchesIn(stage.library.api, cellsOfOperation(stage, operation, drafts()))

describe('the matrix', () => {
  const faults = [
    ['read', 'read'],
    ['readVersions', 'versions'],
    ['update', 'update'],
    ['delete', 'delete'],
  ] as const

  test.each(faults)('finds a rule that lets everybody in: %s', async (rule, operation) => {
    expect(await found(operation)).toEqual([])
    const { access } = stage.library.payload.collections.resources.config
    const before = access[rule]
    access[rule] = () => true
    const wrong = await found(operation)
    access[rule] = before
    expect(wrong.some((one) => one.includes('as anyone: refused, but done'))).toBe(true)
  })

  test('finds a rule that lets nobody in', async () => {
    const { access } = stage.library.payload.collections.resources.config
    const before = access.read
    access.read = () => false
    const wrong = await found('read')
    access.read = before
    expect(wrong).toHaveLength(
      actors.filter((actor) => wrong.join().includes(`as ${actor}:`)).length,
    )
    expect(wrong.length).toBeGreaterThan(5)
  })
})
