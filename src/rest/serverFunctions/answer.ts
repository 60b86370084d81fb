import {
  createLocalReq,
  executeAuthStrategies,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import { isPerson } from '../../access'
import { failureOf } from '../../http/failures'
import { payloadErrorBody } from '..'
import { asCodedError, createError, type CodedError } from '../../errors'
import { logFailure } from '../../logging/logFailure'
import { askAnything } from '../../publicApi/rows/reach'
import { askedOf, isFunctionName, type FunctionName, type Given } from './asked'
import { checkAccess } from './checkAccess'
import { firstAccountForm, hasNobody, isFirstAccountForm } from './firstAccount'
import { isRecord } from '../../input/isRecord'

/** What the browser sends: the name of a function and what it is to be given. */
export type AskedFunction = { name: unknown; args: unknown }

export type FunctionOptions = {
  payload: Payload
  /** The headers of the request: its session is looked up by them. */
  headers: Headers
  /** Runs Payload's own function. */
  run: (name: FunctionName, given: Record<string, unknown>) => Promise<unknown>
}

const requestOf = async (
  asked: AskedFunction,
  { payload, headers }: FunctionOptions,
): Promise<PayloadRequest> => {
  const { user } = await executeAuthStrategies({ headers, payload, canSetHeaders: false })
  if (isPerson(user)) {
    const person: TypedUser = user
    return createLocalReq({ req: { headers }, user: person }, payload)
  }
  if (isFirstAccountForm(asked) && (await hasNobody(payload)))
    return createLocalReq({ req: { headers } }, payload)
  throw createError('UNAUTHENTICATED')
}

const givenIn = (name: FunctionName, args: unknown): Given => {
  const parsed = askedOf[name].safeParse(args)
  if (!parsed.success) throw createError('INVALID_BODY')
  // What is absent stays so: Payload gives some of it a default.
  const entries = Object.entries(parsed.data).filter(([, value]) => value != null)
  return { ...Object.fromEntries(entries), collectionSlug: parsed.data.collectionSlug }
}

// What Next throws for a page that is not there, or that is elsewhere.
const isOfNext = (error: unknown): boolean =>
  isRecord(error) && typeof error['digest'] === 'string' && error['digest'].startsWith('NEXT_')

const codedOf = (payload: Payload, error: unknown): CodedError => {
  if (isOfNext(error)) return createError('NOT_FOUND')
  const coded = failureOf(error) ?? asCodedError(error)
  logFailure(payload, { coded, error, about: 'A function of the admin failed' })
  return coded
}

/** Payload answers some failures with what the database said. */
const isFailure = (result: unknown): boolean =>
  isRecord(result) && !('state' in result) && ('errors' in result || 'message' in result)

/**
 * Answers a function of the admin (what Payload calls a server function): one on our list, for a person with a
 * session, given no more than it needs, held to the rights of REST. A refusal or a failure is answered in
 * Payload's shape with our code, as under /api; nothing is thrown, since what is thrown Next would write down.
 */
export const answerFunction = async (
  { name, args }: AskedFunction,
  options: FunctionOptions,
): Promise<unknown> => {
  const { payload, run } = options
  try {
    const req = await requestOf({ name, args }, options)
    if (!isFunctionName(name)) throw createError('NOT_FOUND')
    const asked = givenIn(name, args)
    const given = req.user
      ? await checkAccess({ name, given: asked, req })
      : firstAccountForm(asked)
    const result = await run(name, given)
    if (!isFailure(result)) return result
    // Payload has logged it.
    await askAnything(payload)
    throw createError('INVALID_BODY')
  } catch (error) {
    return payloadErrorBody(codedOf(payload, error))
  }
}
