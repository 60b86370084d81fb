import type { PayloadRequest } from 'payload'

import { now } from '../../dates/clock'
import { afterCommit, inTransaction } from '../../database'
import { createError, type CodedError } from '../../errors'
import type { WorkflowAction } from '../../vocabulary/workflow'
import { auditTypes } from '../audit'
import { acts } from './actions'
import { findAssignees } from './actions/assign'
import type { ActContext, ActResult } from './actions/context'
import { bodySchemas, parseBody, type Bodies } from '../core/bodies'
import { refusalBeforeSignature, refusalOf } from '../core/check'
import { signingRole } from '../core/entitlement'
import type { Facts, Input } from '../core/facts'
import { compareContent, criticalIn, type Comparisons } from './comparisons'
import { countFigures, logPassedFigures, refuseUncounted } from './figures'
import { messages } from '../core/messages'
import type { ReleaseSummary, WorkflowOptions } from '../options'
import { readPersonAgain, requirePerson, type Person } from './person'
import { presentWorkflow, type WorkflowView } from './present'
import { duplicateToConflict } from './duplicateToConflict'
import { loadDocument, type Target } from './loadDocument'
import { loadPeople } from './people'

type Order<Action extends WorkflowAction> = {
  req: PayloadRequest
  target: Target
  action: Action
  body: unknown
}

export type WorkflowAnswer = WorkflowView & { release?: unknown }

/** The part of a body that the table looks at. */
const inputOf = (body: Bodies[WorkflowAction], { email }: Person): Input => ({
  expectedHash: 'expectedHash' in body ? body.expectedHash : undefined,
  number: 'number' in body ? body.number : undefined,
  kind: 'kind' in body ? body.kind : undefined,
  assignees: 'assignees' in body ? body.assignees : undefined,
  acknowledged: 'acknowledged' in body ? body.acknowledged : undefined,
  passesFigures: 'reason' in body && 'password' in body && body.password !== undefined,
  namesSelf:
    'assignees' in body &&
    body.assignees.some((named) => named.email.toLowerCase() === email.toLowerCase()),
})

const refuse = (refusal: CodedError | null): void => {
  if (refusal) throw refusal
}

type Named = { req: PayloadRequest; body: Bodies[WorkflowAction]; reference: string }

/** What replaces a document is another one that is in force: a matter of the body, not of rights. */
const checkReplacement = async (
  options: WorkflowOptions,
  { req, body, reference }: Named,
): Promise<void> => {
  if (!('replacedBy' in body) || body.replacedBy === undefined) return
  const isOther = body.replacedBy !== reference
  if (isOther && (await options.releases.isInForce(req, body.replacedBy))) return
  throw createError('INVALID_BODY', {
    errors: [
      { path: 'replacedBy', message: 'Aucun autre document en vigueur n’a cette référence.' },
    ],
  })
}

/** Who is named has an account. Only who may name people is told so: it says whose addresses there are. */
const checkAssignees = async (
  options: WorkflowOptions,
  { req, body, refusal }: Pick<Named, 'body' | 'req'> & { refusal: CodedError | null },
): Promise<void> => {
  if ('assignees' in body && refusal?.code !== 'FORBIDDEN')
    await findAssignees(options, { req, body })
}

/** Only a coordinator answers for figures that differ. */
const refusePassing = ([action, facts, input]: [WorkflowAction, Facts, Input]): void => {
  if (action !== 'release' || input.passesFigures !== true) return
  if (facts.actor.networkRoles.includes('coordinator')) return
  throw createError('FORBIDDEN', { detail: messages.figuresByCoordinator })
}

/** A number is the coordinator's to choose; a lead or an editor who gives one is refused. */
const refuseChosenNumber = ([action, facts, input]: [WorkflowAction, Facts, Input]): void => {
  if (action !== 'release' || input.number === undefined) return
  if (facts.actor.networkRoles.includes('coordinator')) return
  throw createError('FORBIDDEN', { detail: messages.numberByCoordinator })
}

/** The releases as an act on one of them leaves them: what the document is compared with afterwards. */
const releasesAfter = (
  action: WorkflowAction,
  { number }: Input,
  releases: readonly ReleaseSummary[],
): ReleaseSummary[] => {
  if (action !== 'withdraw' && action !== 'reinstate') return []
  const status = action === 'withdraw' ? 'withdrawn' : 'inForce'
  return releases.map((release) => (release.number === number ? { ...release, status } : release))
}

/**
 * Performs one action of the workflow for the person behind the request: checks everything in the
 * contract's order, asks for the password outside the transaction (a failure has to be counted even
 * though nothing else is written) and compares the content with what was released there, then reads and checks again
 * inside it and acts.
 * @throws a coded error for every refusal.
 */
export const performAction = async <Action extends WorkflowAction>(
  options: WorkflowOptions,
  { req, target, action, body: unchecked }: Order<Action>,
): Promise<WorkflowAnswer> => {
  const person = requirePerson(req, options.slugs.users)
  const before = await loadDocument(options, { req, person, target })
  const body = parseBody(action, unchecked)
  const named = { req, body, reference: before.reference }
  await checkReplacement(options, named)
  const input = inputOf(body, person)
  const refusal = refusalBeforeSignature(action, before.facts, input)
  await checkAssignees(options, { req, body, refusal })
  refuseChosenNumber([action, before.facts, input])
  refusePassing([action, before.facts, input])
  refuse(refusal)
  const afterwards = releasesAfter(action, input, before.releases)
  const comparisons = await compareContent(options, { req, of: before, afterwards })
  const shown = criticalIn(comparisons, before)
  refuse(refusalBeforeSignature(action, before.facts, { ...input, criticalChanges: shown }))
  if (
    'password' in body &&
    body.password !== undefined &&
    !(await options.verifyPassword(req, body.password))
  ) {
    throw createError('REAUTHENTICATION_FAILED')
  }
  const counted = action === 'release' ? await countFigures(options, { req, of: before }) : null
  const act = async (): Promise<WorkflowAnswer> => {
    const actor = await readPersonAgain(req, options.slugs.users)
    const document = await loadDocument(options, { req, person: actor, target })
    await checkReplacement(options, named)
    const differing = counted?.differing ?? []
    // What was edited meanwhile is stale, and not compared again.
    refuse(refusalBeforeSignature(action, document.facts, input))
    const criticalChanges = criticalIn(comparisons, document)
    refuse(refusalOf(action, document.facts, { ...input, differing, criticalChanges }))
    if (counted !== null) refuseUncounted(counted, document)
    if (differing.length > 0) {
      const reason = 'reason' in body ? body.reason : undefined
      await logPassedFigures(options, { req, actor, document, differing, reason })
    }
    const context: ActContext = {
      options,
      req,
      person: actor,
      document,
      role: signingRole(action, document.facts, input),
      criticalChanges,
      comparisons,
      at: now().toISOString(),
      auditSeq: await options.audit.nextSeq(req),
    }
    const result = await acts[action](context, body)
    await options.audit.append(req, {
      type: auditTypes[action],
      actor: { user: actor.id, name: actor.name },
      documentKey: document.documentKey,
      reference: document.reference,
      data: result.data,
      subjects: result.subjects,
    })
    if (result.release !== undefined) {
      await afterCommit(req, () => options.onPublicChange(req.payload))
    }
    return answerAfter(options, { req, person: actor, target, comparisons }, result)
  }
  return inTransaction({ req, name: `workflow.${action}` }, () => duplicateToConflict(act))
}

type Done = { req: PayloadRequest; person: Person; target: Target; comparisons: Comparisons }

/** The answer to an act, read before it is committed: one that cannot be answered is not done. */
const answerAfter = async (
  options: WorkflowOptions,
  { req, person, target, comparisons }: Done,
  { release }: ActResult,
): Promise<WorkflowAnswer> => {
  const after = await loadDocument(options, { req, person, target, isKnown: true })
  const view = presentWorkflow(after, {
    ...(await loadPeople(options, { req, document: after })),
    criticalChanges: criticalIn(comparisons, after),
  })
  if (release === undefined) return view
  return { ...view, release: await options.releases.present(req, release) }
}

/** Whether a text names one of the actions. */
export const isAction = (text: unknown): text is WorkflowAction =>
  typeof text === 'string' && Object.hasOwn(bodySchemas, text)
