import type { Payload, TypedUser } from 'payload'

import type { DemoTarget, Doer } from '../journeys'
import type { Settings } from '../../settings'
import type { WorkflowOptions } from '../../workflow'

/** What the walk works with. */
export type Library = {
  payload: Payload
  settings: Pick<Settings, 'demoApiKey' | 'demoPassword'>
  workflow: WorkflowOptions
  actors: (account: string) => Promise<TypedUser>
}

/** The person who acts on a document: one of its group, or of the network. */
export const doerOf = (library: Library, target: DemoTarget, doer: Doer): Promise<TypedUser> =>
  library.actors(doer === 'coordination' || doer === 'redaction' ? doer : `${doer}.${target.group}`)
