import { GraphQLError, type ExecutionResult } from 'graphql/index.js'

import type { ErrorCode } from '../errors'
import { chooseType } from '../http/negotiate'

/** What is answered, before anyone has chosen how it is written. */
export type Answer = { status: number; body: ExecutionResult }

/** The media types of GraphQL over HTTP; the older one first, for who has no preference. */
export const offered = ['application/json', 'application/graphql-response+json'] as const

/** An error as it is shown, with a code of ours. */
export const withCode = (message: string, code: ErrorCode): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/** Whatever graphql-js found wrong is a mistake of who asks: the same error, with a code. */
export const codedError = (error: GraphQLError): GraphQLError => {
  if (error.extensions['code'] !== undefined) return error
  const { message, nodes, source, positions, path } = error
  const extensions = { ...error.extensions, code: 'INVALID_PARAMETER' }
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}

/** Sends an answer in the media type that the client prefers. */
export const respond = (
  { status, body }: Answer,
  { accept, more = {} }: { accept: string | null; more?: Record<string, string> },
): Response => {
  const type = chooseType(accept ?? undefined, offered) ?? offered[0]
  const errors = body.errors?.map(codedError)
  return new Response(JSON.stringify({ ...body, ...(errors && { errors }) }), {
    status,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
      Vary: 'Accept',
      'Access-Control-Allow-Origin': '*',
      ...(status === 503 && { 'Retry-After': '5' }),
      ...more,
    },
  })
}

/** The methods of the address. */
export const allowed = 'GET, HEAD, POST, OPTIONS'

/** The answer to a preflight. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      Allow: allowed,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers': 'Accept, Content-Type',
      'Access-Control-Max-Age': '86400',
    },
  })
