import { passDates } from '../../../../src/jobs'
import { hasDueJob } from '../../../../src/jobs/queue'
import { release } from '../model/acts'
import { isComplete } from '../model/content'
import { reviewStateAt, stageAt } from '../model/dates'
import { isOutdated } from '../model/letters'
import { inForce } from '../model/rules'
import type { Doc, Model } from '../model/types'
import type { World } from '../world'
import type { Trace } from './handler'

/** What is due, in the order in which it was planned. */
const duePlans = ({ docs, clock }: Model): Doc[] =>
  docs
    .filter(
      ({ review }) => review?.state === 'scheduled' && (review.scheduledFor ?? Infinity) <= clock,
    )
    .sort((a, b) => (a.review?.plannedAt ?? 0) - (b.review?.plannedAt ?? 0))

/** What comes by itself when time has passed: planned releases, then review dates. */
export const applyWait = (model: Model): Trace[] => {
  const traces: Trace[] = []
  for (const doc of duePlans(model)) {
    const { review } = doc
    if (review && (isOutdated(model, doc) || !isComplete(doc.content))) {
      // Somebody has to look at it: what it tells of no longer stands.
      review.state = 'approved'
      review.scheduledFor = null
      traces.push({ type: 'unscheduled', doc: doc.at, who: null })
      continue
    }
    release(model, doc)
    traces.push({ type: 'released', doc: doc.at, who: null })
  }
  for (const doc of model.docs) {
    const current = inForce(doc)
    const state = current && reviewStateAt(current.dueAt, model.clock)
    if (!current || state === undefined || state === current.reviewState) continue
    current.reviewState = state
    model.feed.push({ type: 'reviewState', reference: doc.reference, number: current.number })
    traces.push({ type: 'reviewState', doc: doc.at, who: null })
  }
  for (const doc of model.docs) {
    const dueAt = inForce(doc)?.dueAt ?? null
    const stage = stageAt(dueAt, model.clock)
    const key = `${String(dueAt)}/${String(stage)}`
    if (stage === undefined || doc.stages.has(key)) continue
    doc.stages.add(key)
    traces.push({ type: 'reviewDate', doc: doc.at, who: null })
  }
  return traces
}

/** The library's own jobs, as `src/jobs` runs them. */
export const runJobs = async ({ library: { payload } }: World): Promise<void> => {
  if (await hasDueJob(payload)) await payload.jobs.run({ sequential: true, silent: true })
  await passDates(payload)
}
