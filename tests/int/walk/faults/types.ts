import type { Library } from '../../../helpers'
import type { Plan } from '../choose'
import type { Invariant } from '../failure'

/** A guard turned off, or a transition that does what it must not: put in from outside, by a test alone. */
export type Fault = {
  name: string
  /** What has to find it: one of these. */
  found: readonly Invariant[]
  inject: (library: Library) => void
  /** What is done to the library behind its back, between two steps in the middle of the walk, and after the last one. */
  halfway?: (library: Library) => Promise<void>
  atRest?: (library: Library) => Promise<void>
  /** It takes a walk of more than a few seconds to find it: only deep runs look. */
  isSlow?: boolean
  /** The walk that finds it soon; 1 where nothing is said. */
  seed?: number
  /** How many of a hundred actions have one thing in their way. */
  near?: number
  /** What the walk that looks for it does more of. */
  kinds?: Partial<Plan['kinds']>
  acts?: Partial<Plan['acts']>
  /** It breaks the log for good, and only looking at the whole of it tells: it has a library of its own. */
  breaksTheLog?: true
  /** It would find what earlier faults left: it has a library of its own. */
  isApart?: true
}
