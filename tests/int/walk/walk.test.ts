import { expect, it } from 'vitest'

import { databaseOfProject, startLibrary } from '../../helpers'
import { walkAtRandom } from './walk'

it('walks', async () => {
  const library = await startLibrary()
  const steps = Number(process.env['WALK_STEPS'] ?? 100)
  const seed = Number(process.env['WALK_SEED'] ?? 1)
  const start = performance.now()
  const outcome = await walkAtRandom(library, { seed, steps })
  console.log(
    databaseOfProject(),
    outcome.steps.length,
    performance.now() - start,
    outcome.failure,
    JSON.stringify(outcome.steps.slice(-3)),
  )
  await library.stop()
  expect(outcome.failure).toBeNull()
})
