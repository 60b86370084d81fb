import {
  execute,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql/index.js'
import type { Payload } from 'payload'

import { asCodedError, createError, type ErrorCode } from '../errors'
import { settingsOf } from '../settings/ofPayload'
import { buildPublicSchema } from './buildSchema'
import { limitQueries } from './limits'
import { createReleaseReader } from './readReleases'
import { readRequest, type GraphqlRequest } from './readRequest'

const mostTokens = 3000

type Answer = { status: number; body: ExecutionResult }

const withCode = (message: string, code: ErrorCode): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/** What went wrong, without saying how it is made: only refusals of ours keep their words. */
const conceal = (payload: Payload, error: GraphQLError): GraphQLError => {
  if (!error.originalError) return error
  const coded = asCodedError(error.originalError)
  if (coded.code === 'INTERNAL') payload.logger.error({ err: error }, 'Public GraphQL failure')
  const { message } = coded.code === 'INTERNAL' ? createError('INTERNAL') : coded
  const { path, nodes } = error
  return new GraphQLError(message, { path, nodes, extensions: { code: coded.code } })
}

const run = async (
  { payload, schema }: { payload: Payload; schema: GraphQLSchema },
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
  })
  const concealed = result.errors?.map((error) => conceal(payload, error))
  const isDown = concealed?.some(({ extensions }) => extensions['code'] === 'UNAVAILABLE')
  return {
    status: isDown === true ? 503 : result.data ? 200 : 400,
    body: { ...result, ...(concealed && { errors: concealed }) },
  }
}

const respond = ({ status, body }: Answer, extra: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      ...(status === 503 && { 'Retry-After': '5' }),
      ...extra,
    },
  })

const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': 'Accept, Content-Type',
      'Access-Control-Max-Age': '86400',
    },
  })

const codeOfStatus = {
  400: 'INVALID_BODY',
  405: 'METHOD_NOT_ALLOWED',
  413: 'TOO_LARGE',
  415: 'INVALID_BODY',
} as const

/**
 * The public GraphQL of the library: releases in force, read only, the same for everyone. Credentials
 * that come with a request are not looked at.
 */
export const createGraphqlHandler = ({
  payload,
}: {
  payload: Payload
}): ((request: Request) => Promise<Response>) => {
  const { publicUrl } = settingsOf(payload)
  const reader = createReleaseReader(payload)
  const schema = buildPublicSchema(payload.config, { reader, publicUrl })

  return async (request) => {
    if (request.method === 'OPTIONS') return preflight()
    const asked = await readRequest(request)
    if ('status' in asked) {
      const { status, message } = asked
      const errors = [withCode(message, codeOfStatus[status])]
      return respond({ status, body: { errors } }, status === 405 ? { Allow: 'GET, POST' } : {})
    }
    try {
      return respond(await run({ payload, schema }, asked))
    } catch (error) {
      if (error instanceof GraphQLError) return respond({ status: 400, body: { errors: [error] } })
      payload.logger.error({ err: error }, 'Public GraphQL failure')
      const errors = [withCode(createError('INTERNAL').message, 'INTERNAL')]
      return respond({ status: 500, body: { errors } })
    }
  }
}
