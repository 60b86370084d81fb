import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { databaseOfProject, startLibrary, type Library } from '../../helpers'
import { isDeep } from '../../helpers/depth'
import { usual, type Plan } from './choose'
import { doseSteps } from './doses'
import { doseFaults } from './faults/doses'
import { guardFaults } from './faults/guards'
import { letterFaults } from './faults/letters'
import { logFaults } from './faults/log'
import { neighbourFaults } from './faults/neighbours'
import { provenanceFaults } from './faults/provenance'
import { releaseFaults } from './faults/releases'
import { transitionFaults } from './faults/transitions'
import type { Fault } from './faults/types'
import { witnessFaults } from './faults/witness'
import { letterSteps } from './letters'
import { walkAgain, walkAtRandom } from './walk'

const steps = 150

/** The usual walk over two documents, with little but actions and what a fault asks for. */
const planFor = ({ kinds = {}, acts = {}, near = 30 }: Fault): Plan => {
  const none = Object.keys(usual.kinds).map((kind) => [kind, 0] as const)
  return {
    opening: 2,
    open: 88 - near,
    near,
    kinds: { ...usual.kinds, ...Object.fromEntries(none), act: 80, edit: 18, ...kinds },
    acts: { ...usual.acts, ...acts },
  }
}

const walk = (library: Library, fault: Fault) => {
  const { halfway, atRest, breaksTheLog, seed = 1 } = fault
  const isWhole = breaksTheLog === true
  return walkAtRandom(library, {
    seed,
    steps: isWhole && !atRest ? 40 : steps,
    plan: planFor(fault),
    isWhole,
    onStep: async (place) => {
      if (place === steps / 2) await halfway?.(library)
    },
    atRest: async () => atRest?.(library),
  })
}

let library: Library
beforeAll(async () => {
  library = await startLibrary()
})
afterAll(() => library.stop())
afterEach(() => {
  vi.restoreAllMocks()
})

const faults = [
  ...guardFaults,
  ...provenanceFaults,
  ...transitionFaults,
  ...releaseFaults,
  ...neighbourFaults,
  ...logFaults,
  ...witnessFaults,
]

// The faults are in what both databases share: one of them is enough to show that the walk finds them.
describe.runIf(databaseOfProject() === 'sqlite')('the walk', () => {
  const asked = faults.filter(({ isSlow }) => isDeep() || isSlow !== true)

  it.each(asked.map((fault) => [fault.name, fault] as const))(
    'finds it when %s',
    async (_name, fault) => {
      const isApart = fault.breaksTheLog === true || fault.isApart === true
      const stage = isApart ? await startLibrary() : library
      try {
        fault.inject(stage)
        const { failure } = await walk(stage, fault)
        expect(fault.found).toContain(failure?.invariant)
      } finally {
        if (stage !== library) await stage.stop()
      }
    },
  )

  const ways = [
    ...letterFaults.map((fault) => [fault.name, fault, letterSteps] as const),
    ...doseFaults.map((fault) => [fault.name, fault, doseSteps] as const),
  ]

  it.each(ways)('finds it when %s', async (_name, { found, inject }, way) => {
    const { failure } = await walkAgain(way, { isWhole: false, inject })
    expect(found).toContain(failure?.invariant)
  })

  // Else a walk that is wrong by itself would be taken for one that bites.
  it.runIf(isDeep()).each(asked.map((fault) => [fault.name, fault] as const))(
    'finds nothing where it would find that %s, when it is not so',
    async (_name, { halfway: _halfway, atRest: _atRest, ...fault }) => {
      // The same steps twice in one library would make the same issue of a newsletter twice.
      const stage = await startLibrary()
      try {
        const { failure } = await walk(stage, fault)
        expect(failure?.message).toBeUndefined()
      } finally {
        await stage.stop()
      }
    },
  )
})
