import type { PayloadRequest } from 'payload'

import { now } from '../clock'
import { afterCommit, inTransaction } from '../database'
import { createError, type CodedError } from '../errors'
import type { WorkflowAction } from '../vocabulary/workflow'
import { acts } from './actions'
import { findAssignees } from './actions/assign'
import type { ActContext, ActResult } from './actions/context'
import { bodySchemas, parseBody, type Bodies } from './bodies'
import { refusalBeforeSignature, refusalOf } from './check'
import { signingRole } from './entitlement'
import type { Facts, Input } from './facts'
import { messages } from './messages'
import type { WorkflowOptions } from './options'
import { requirePerson, type Person } from './person'
import { presentWorkflow, type WorkflowView } from './present'
import { retryOnDuplicate } from './retryOnDuplicate'
import { loadSituation, type Target } from './situation'
import { loadSurroundings } from './surroundings'

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
  namesSelf:
    'assignees' in body &&
    body.assignees.some((named) => named.email.toLowerCase() === email.toLowerCase()),
})

const refuse = (refusal: CodedError | null): void => {
  if (refusal) throw refusal
}

/** What a body names outside the document must exist: that is a matter of the body, not of rights. */
const checkReferences = async (
  options: WorkflowOptions,
  {
    req,
    body,
    reference,
  }: { req: PayloadRequest; body: Bodies[WorkflowAction]; reference: string },
): Promise<void> => {
  if ('assignees' in body) await findAssignees(options, { req, body })
  if (!('replacedBy' in body) || body.replacedBy === undefined) return
  const isOther = body.replacedBy !== reference
  if (isOther && (await options.releases.isInForce(req, body.replacedBy))) return
  throw createError('INVALID_BODY', {
    errors: [
      { path: 'replacedBy', message: 'Aucun autre document en vigueur n’a cette référence.' },
    ],
  })
}

/** A number is the coordinator's to choose; a lead or an editor who gives one is refused. */
const refuseChosenNumber = ([action, facts, input]: [WorkflowAction, Facts, Input]): void => {
  if (action !== 'release' || input.number === undefined) return
  if (facts.actor.networkRoles.includes('coordinator')) return
  throw createError('FORBIDDEN', { detail: messages.numberByCoordinator })
}

/**
 * Performs one action of the workflow for the person behind the request: checks everything in the
 * contract's order, asks for the password outside the transaction (a failure has to be counted even
 * though nothing else is written), then reads and checks again inside it and acts.
 * @throws a coded error for every refusal.
 */
export const performAction = async <Action extends WorkflowAction>(
  options: WorkflowOptions,
  { req, target, action, body: unchecked }: Order<Action>,
): Promise<WorkflowAnswer> => {
  const person = requirePerson(req, options.slugs.users)
  const load = () => loadSituation(options, { req, person, target })
  const before = await load()
  const body = parseBody(action, unchecked)
  await checkReferences(options, { req, body, reference: before.reference })
  const input = inputOf(body, person)
  refuseChosenNumber([action, before.facts, input])
  refuse(refusalBeforeSignature(action, before.facts, input))
  if ('password' in body && !(await options.verifyPassword(req, body.password))) {
    throw createError('REAUTHENTICATION_FAILED')
  }
  const act = async (): Promise<ActResult> => {
    const situation = await load()
    refuse(refusalOf(action, situation.facts, input))
    const context: ActContext = {
      options,
      req,
      person,
      situation,
      role: signingRole(action, situation.facts, input),
      at: now().toISOString(),
      auditSeq: await options.audit.nextSeq(req),
    }
    const result = await acts[action](context, body)
    await options.audit.append(req, {
      type: auditTypeOf(action),
      actor: { user: person.id, name: person.name },
      documentKey: situation.documentKey,
      reference: situation.reference,
      data: result.data,
      subjects: result.subjects,
    })
    if (result.release !== undefined) {
      await afterCommit(req, () => options.onPublicChange(req.payload))
    }
    return result
  }
  const result = await inTransaction({ req, name: `workflow.${action}` }, () =>
    retryOnDuplicate(act),
  )
  const after = await load()
  const view = presentWorkflow(after, await loadSurroundings(options, { req, situation: after }))
  return result.release === undefined
    ? view
    : { ...view, release: await options.releases.present(req, result.release) }
}

/** What the log calls an action. The end of a release is what `contributors` counts from. */
export const auditTypeOf = (action: WorkflowAction): string =>
  action === 'release' ? 'released' : action

/** Whether a text names one of the actions. */
export const isAction = (text: unknown): text is WorkflowAction =>
  typeof text === 'string' && Object.hasOwn(bodySchemas, text)
