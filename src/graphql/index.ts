import {
  execute,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type GraphQLSchema,
} from 'graphql/index.js'
import type { Payload } from 'payload'

import { failureOf } from '../http/failures'
import { asCodedError, createError, statusOf, type CodedError } from '../errors'
import { logFailure } from '../logging/logFailure'
import { createRateLimit, type Allowance } from '../http/rateLimit'
import { settingsOf } from '../settings/ofPayload'
import { buildPublicSchema } from './buildSchema'
import { limitQueries } from './limits'
import { createReleaseReader, type Charge } from './readReleases'
import { readRequest, type GraphqlRequest } from './readRequest'
import { allowed, offered, preflight, respond, withCode, type Answer } from './respond'
import { chooseType } from '../http/negotiate'

const mostTokens = 3000

// A condition that the database refuses is the condition's fault, and no body's.
const codedOf = (error: Error): CodedError => {
  // What graphql-js says of a value that is none of its type.
  if (error.name === 'GraphQLError') return createError('INVALID_PARAMETER')
  const coded = failureOf(error) ?? asCodedError(error)
  return coded.code === 'INVALID_BODY' ? createError('INVALID_PARAMETER') : coded
}

/** What went wrong, without saying how it is made: only refusals of ours keep their words. */
const conceal = (payload: Payload, error: GraphQLError): GraphQLError => {
  const { originalError } = error
  if (!originalError) return error
  const coded = codedOf(originalError)
  logFailure(payload, { coded, error: originalError, about: 'Public GraphQL failure' })
  const { message } = coded
  const { path, nodes } = error
  return new GraphQLError(message, { path, nodes, extensions: { code: coded.code } })
}

type Running = { payload: Payload; schema: GraphQLSchema; charge: Charge }

const statusOfCodes: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
}

const run = async (
  { payload, schema, charge }: Running,
  { query, variables, operationName }: GraphqlRequest,
): Promise<Answer> => {
  const document = parse(query, { maxTokens: mostTokens })
  const errors = validate(schema, document, [...specifiedRules, limitQueries])
  if (errors.length > 0) return { status: 400, body: { errors } }
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    contextValue: charge,
  })
  const concealed = result.errors?.map((error) => conceal(payload, error))
  const codes = (concealed ?? []).map(({ extensions }) => String(extensions['code']))
  const failed = Object.keys(statusOfCodes).find((code) => codes.includes(code))
  const isRefused = codes.length > 0 && Object.values(result.data ?? {}).every(isNothing)
  const status = failed ? (statusOfCodes[failed] ?? 500) : result.data && !isRefused ? 200 : 400
  // Whatever is refused is refused whole: GraphQL over HTTP has no data beside such a status.
  const data = status === 200 ? result.data : null
  const hasData = result.data !== undefined
  return { status, body: { ...(concealed && { errors: concealed }), ...(hasData && { data }) } }
}

const isNothing = (value: unknown): boolean => value === null

const codeOfStatus = {
  400: 'INVALID_BODY',
  405: 'METHOD_NOT_ALLOWED',
  413: 'TOO_LARGE',
  415: 'INVALID_BODY',
} as const

/** How many releases one address may read in a minute: each is read whole, on the thread that serves /v1. */
export const graphqlBudget: Allowance = { name: 'graphql', aMinute: 3000 }

// Answering what the schema is takes as long as a list of releases.
const costOf = (query: string): number => (query.includes('__') ? 20 : 1)

const refusal = (coded: CodedError, accept: string | null): Response => {
  const status = statusOf[coded.code]
  const seconds = coded.details.extra?.['retryAfter']
  const more = { ...(typeof seconds === 'number' && { 'Retry-After': String(seconds) }) }
  const body = { errors: [withCode(coded.message, coded.code)] }
  return respond({ status, body }, { accept, more })
}

export type GraphqlHandler = (request: Request, client: { address: string }) => Promise<Response>

/**
 * The public GraphQL of the library: releases in force, read only, the same for everyone. Credentials
 * that come with a request are not looked at.
 */
export const createGraphqlHandler = ({ payload }: { payload: Payload }): GraphqlHandler => {
  const { publicUrl, rateLimitScale } = settingsOf(payload)
  const reader = createReleaseReader(payload)
  const schema = buildPublicSchema(payload.config, { reader, publicUrl })
  const budget = createRateLimit(rateLimitScale, graphqlBudget)

  return async (request, { address }) => {
    if (request.method === 'OPTIONS') return preflight()
    const accept = request.headers.get('accept')
    if (chooseType(accept ?? undefined, offered) === undefined)
      return refusal(createError('NOT_ACCEPTABLE'), accept)
    const asked = await readRequest(request)
    if ('status' in asked) {
      const { status, message } = asked
      const errors = [withCode(message, codeOfStatus[status])]
      const more = { ...(status === 405 && { Allow: allowed }) }
      return respond({ status, body: { errors } }, { accept, more })
    }
    let retryAfter: number | undefined
    const charge: Charge = (cost) => {
      retryAfter = budget?.(address, cost).retryAfter
      if (retryAfter !== undefined) throw createError('RATE_LIMITED', { extra: { retryAfter } })
    }
    try {
      charge(costOf(asked.query))
      const answer = await run({ payload, schema, charge }, asked)
      const more = { ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) }
      return respond(answer, { accept, more })
    } catch (error) {
      if (error instanceof GraphQLError)
        return respond({ status: 400, body: { errors: [error] } }, { accept })
      const coded = codedOf(error instanceof Error ? error : new Error())
      logFailure(payload, { coded, error, about: 'Public GraphQL failure' })
      return refusal(coded, accept)
    }
  }
}
