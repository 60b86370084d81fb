import { workflowActions } from '../../../../src/vocabulary/workflow'
import { must, mustEqual } from '../failure'
import { editorsOf } from '../model/authors'
import { learnHash, saying } from '../model/content'
import { learnCritical } from '../model/critical'
import { isOpen } from '../model/judge'
import { inForce, mayRead, stateOf } from '../model/rules'
import type { CriticalChange, Doc, Model, Person, Review, Verdict } from '../model/types'
import { personOf } from '../steps/handler'
import type { World } from '../world'

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** A decision stays visible and is void once its round was ended by an edit or a request for changes. */
const isVoid = ({ round, meaning }: Verdict, review: Review): boolean =>
  round !== review.round ||
  review.state === 'interrupted' ||
  (review.state === 'changesRequested' && meaning !== 'changesRequested')

const reviewOf = (model: Model, review: Review) => {
  const nameOf = (key: string): string => personOf(model, key).name
  return {
    round: review.round,
    changeType: review.changeType,
    changeSummary: review.changeSummary,
    submittedBy: { name: nameOf(review.submittedBy) },
    scheduledFor: iso(review.scheduledFor),
    minReviews: review.minReviews,
    professions: review.professions.toSorted(),
    assignees: review.assignees.map(({ who, as }) => ({ name: nameOf(who), as })),
  }
}

const decisionsOf = (review: Review) =>
  review.verdicts.map((one) => {
    const { name, profession, role, meaning, hash, acknowledged } = one
    const signed = { name, profession, role, meaning, contentHash: hash, acknowledged }
    return { ...signed, void: isVoid(one, review) }
  })

/** What `GET …/workflow` says to somebody, as far as the model knows. */
const expectedView = (model: Model, doc: Doc, reader: Person) => {
  const current = inForce(doc)
  return {
    state: stateOf(doc),
    contentHash: doc.hash,
    title: doc.content.title,
    reference: doc.reference,
    review: doc.review && reviewOf(model, doc.review),
    decisions: doc.review && decisionsOf(doc.review),
    contributors: [...editorsOf(doc)].map((key) => personOf(model, key).name).sort(),
    currentRelease: current
      ? {
          number: current.number,
          contentHash: current.hash,
          effectiveAt: iso(current.effectiveAt),
          reviewDueAt: iso(current.dueAt),
        }
      : null,
    releases: doc.releases.toReversed().map(({ number, status }) => ({ number, status })),
    open: workflowActions.codes.filter((action) => isOpen(model, doc, reader, action)),
  }
}

type ReviewView = {
  round: number
  changeType: string
  changeSummary: string
  submittedBy: { name: string }
  scheduledFor: string | null
  rules: { minReviews: number; requiredProfessions: string[] }
  assignees: { name: string; as: string }[]
}

type DecisionView = Record<
  'acknowledged' | 'contentHash' | 'meaning' | 'name' | 'profession' | 'role' | 'void',
  unknown
>

type View = {
  state: string
  contentHash: string
  document: { title: string; reference: string }
  review: ReviewView | null
  decisions: DecisionView[]
  contributors: { name: string }[]
  currentRelease: unknown
  releases: unknown
  criticalChanges: CriticalChange[]
  actions: { action: string; allowed: boolean }[]
}

const seenReview = (review: ReviewView) => ({
  round: review.round,
  changeType: review.changeType,
  changeSummary: review.changeSummary,
  submittedBy: review.submittedBy,
  scheduledFor: review.scheduledFor,
  minReviews: review.rules.minReviews,
  professions: review.rules.requiredProfessions.toSorted(),
  assignees: review.assignees,
})

const seenDecision = (decision: DecisionView) => {
  const { name, profession, role, meaning, contentHash, acknowledged } = decision
  const signed = { name, profession, role, meaning, contentHash, acknowledged }
  return { ...signed, void: decision.void }
}

const seenView = (view: View) => ({
  state: view.state,
  contentHash: view.contentHash,
  title: view.document.title,
  reference: view.document.reference,
  review: view.review && seenReview(view.review),
  decisions: view.review && view.decisions.map(seenDecision),
  contributors: view.contributors.map(({ name }) => name).sort(),
  currentRelease: view.currentRelease,
  releases: view.releases,
  open: view.actions.flatMap(({ action, allowed }) => (allowed ? [action] : [])),
})

const differences = (actual: object, expected: object): string => {
  const [is, should] = [new Map(Object.entries(actual)), Object.entries(expected)]
  return should
    .filter(([name, value]) => JSON.stringify(is.get(name)) !== JSON.stringify(value))
    .map(([name, value]) => `${name} ${JSON.stringify(is.get(name))}, not ${JSON.stringify(value)}`)
    .join('; ')
}

const checkVersions = async ({ library }: World, doc: Doc): Promise<void> => {
  const { totalDocs } = await library.payload.countVersions({
    collection: doc.collection,
    where: { parent: { equals: doc.id } },
  })
  mustEqual(totalDocs, doc.versions.length, ['state', `the number of saves of ${doc.reference}`])
}

/**
 * Holds what the library says of a document against the model: to whoever took the step if they may read it,
 * who are told of nothing otherwise, and to the coordination.
 */
export const checkState = async (world: World, doc: Doc, actor: string): Promise<void> => {
  const { model } = world
  await checkVersions(world, doc)
  const asking = personOf(model, actor)
  const path = `/${doc.collection}/${doc.id}/workflow`
  const mayKnow = !doc.trashed && mayRead(model, doc, asking)
  if (!mayKnow) {
    const { status } = await world.ask(actor, { method: 'GET', path })
    const isHidden = status === 404 || (status === 401 && !asking.active)
    must(isHidden, 'state', () => `${actor} is told of ${doc.reference}: ${status}`)
  }
  if (doc.trashed) return
  const reader = mayKnow ? asking : personOf(model, 'coordinator')
  const { status, body } = await world.ask(reader.key, { method: 'GET', path })
  must(status === 200, 'state', () => `${reader.key} reads ${doc.reference}: ${status}`)
  const wrong = learnHash(model, saying(doc.collection, doc.content), String(body.contentHash))
  must(wrong === null, 'state', () => String(wrong))
  doc.hash = String(body.contentHash)
  learnCritical(model, doc, body.criticalChanges)
  const found = differences(seenView(body), expectedView(model, doc, reader))
  must(found === '', 'state', () => `${doc.reference} as ${reader.key}: ${found}`)
}
