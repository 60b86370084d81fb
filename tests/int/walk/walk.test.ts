import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { databaseOfProject } from '../../helpers'
import { patience } from '../../../scripts/patience.mjs'
import { doseSteps } from './doses'
import { found } from './found'
import { letterSteps } from './letters'
import { walkLong } from './longWalk'
import type { Step } from './steps/types'
import { walkAgain } from './walk'

// `npm run test:walk` says how far, from where, and which steps to play again.
const usualSteps = { sqlite: 300, mongodb: 100 }
const steps = Number(process.env['WALK_STEPS'] ?? usualSteps[databaseOfProject()])
const seed = Number(process.env['WALK_SEED'] ?? 1)
const replay = process.env['WALK_REPLAY']
const isAsked = process.env['WALK_STEPS'] !== undefined

const tell = (line: string): void => {
  if (isAsked) console.log(line)
}

const readSteps = async (file: string): Promise<Step[]> => JSON.parse(await readFile(file, 'utf8'))

// A hundred thousand steps take as long as they take.
const timeout = isAsked ? 0 : patience

it.runIf(replay === undefined)(
  'walks at random without coming upon anything that must not be',
  async () => {
    const taken = await walkLong({ steps, seed, tell })
    tell(`${taken} steps on ${databaseOfProject()}, nothing found`)
    expect(taken).toBe(steps)
  },
  timeout,
)

it('walks the way of a letter that tells of what does not stand still', async () => {
  const outcome = await walkAgain(letterSteps)
  expect(outcome.failure?.message).toBeUndefined()
  expect(outcome.steps).toHaveLength(letterSteps.length)
})

it('walks the way of a dose that becomes another', async () => {
  const outcome = await walkAgain(doseSteps)
  expect(outcome.failure?.message).toBeUndefined()
  expect(outcome.steps).toHaveLength(doseSteps.length)
})

it.each(found)('walks again where it failed once: %s', async (_where, again) => {
  const outcome = await walkAgain(again)
  expect(outcome.failure?.message).toBeUndefined()
})

it.runIf(replay !== undefined)(
  'plays a walk again',
  async () => {
    const outcome = await walkAgain(await readSteps(replay ?? ''))
    expect(outcome.failure?.message).toBeUndefined()
  },
  timeout,
)
