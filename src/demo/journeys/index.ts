import { inForceSteps } from './inForce'
import type { Step } from './types'
import { underwaySteps } from './underway'
import { withdrawnSteps } from './withdrawn'

export type { DemoAction, DemoDocument, DemoTarget, Doer, Step } from './types'

/** Everything that happened in the sample library before its first start, in order. */
export const timeline = (start: Date): Step[] =>
  [...inForceSteps(start), ...withdrawnSteps(start), ...underwaySteps(start)].sort(
    (one, other) => one.at.getTime() - other.at.getTime(),
  )
