import type { Payload } from 'payload'

import { now } from '../dates/clock'
import { passReviewDates, refreshReviewStates } from '../releases'
import type { Settings } from '../settings'
import { slugs } from '../slugs'
import type { WorkflowOptions } from '../workflow'
import { timeline } from './journeys'
import { actorsOf } from './people/actors'
import { seedPeople } from './people/seedPeople'
import { readMark, writeMark } from './progress'
import { walk } from './scenario'

type SeedOrder = {
  payload: Payload
  settings: Pick<Settings, 'demoApiKey' | 'demoPassword'>
  workflow: WorkflowOptions
  log: (sentence: string) => void
}

/** filled: just now; ready: by an earlier start; foreign: the database holds somebody's own data. */
export type SeedOutcome = 'filled' | 'foreign' | 'ready'

const isEmpty = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: slugs.users, overrideAccess: true })).totalDocs === 0

const startOf = async (payload: Payload): Promise<Date> => {
  const known = await readMark(payload, 'demo/start')
  if (known !== undefined) return new Date(known)
  const start = now()
  await writeMark(payload, 'demo/start', start.getTime())
  return start
}

/**
 * Fills an empty database with the sample library, by walking the real workflow as its people. A
 * filling that was cut short is taken up where it stopped; one that is finished is left alone, and so
 * is a database that was filled by others.
 */
export const seedLibrary = async ({
  payload,
  settings,
  workflow,
  log,
}: SeedOrder): Promise<SeedOutcome> => {
  if ((await readMark(payload, 'demo/finished')) !== undefined) return 'ready'
  const isOurs = (await readMark(payload, 'demo/start')) !== undefined
  if (!isOurs && !(await isEmpty(payload))) return 'foreign'
  const start = await startOf(payload)
  const actors = actorsOf(payload)
  log('Les comptes de démonstration sont créés…')
  const { demoPassword: password, demoApiKey: apiKey } = settings
  await seedPeople({ payload, actors, password, apiKey })
  log('Les documents de démonstration suivent leur circuit de validation…')
  await walk({ payload, settings, workflow, actors }, timeline(start))
  await refreshReviewStates(payload)
  await passReviewDates(payload)
  await writeMark(payload, 'demo/finished', 1)
  return 'filled'
}
