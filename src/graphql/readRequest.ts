import { z } from 'zod'

import { chunksInTime } from '../http/minThroughput'
import { isDeeper } from './isDeeper'

export type GraphqlRequest = z.infer<typeof bodySchema>

const bodySchema = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
})

const longestBody = 100_000
const deepestBody = 20

/** A text as JSON; undefined when it is none. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const names = ['query', 'operationName', 'variables', 'extensions'] as const

const fromSearch = (search: URLSearchParams): GraphqlRequest | Unreadable => {
  const twice = names.find((name) => search.getAll(name).length > 1)
  if (twice !== undefined) return { status: 400, message: `Give ${twice} once.` }
  const variables = search.get('variables')
  return check({
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName'),
    // What is no JSON is left as it is, and is then no object.
    variables: variables === null ? null : (parseJson(variables) ?? variables),
  })
}

/** The body as text; undefined when it is longer than any query of ours, however it is sent. */
const readBounded = async (request: Request): Promise<string | undefined> => {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  if (request.body === null) return text
  for await (const chunk of chunksInTime(request.body)) {
    size += chunk.length
    if (size > longestBody) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** Why a request holds no query. */
export type Unreadable = { status: 400 | 405 | 413 | 415; message: string }

/** Reads one query, sent by POST as JSON or in the address; several at once are refused. */
export const readRequest = async (request: Request): Promise<GraphqlRequest | Unreadable> => {
  const { method, url } = request
  if (method === 'GET' || method === 'HEAD') return fromSearch(new URL(url).searchParams)
  if (method !== 'POST') return { status: 405, message: 'Use GET or POST.' }
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return { status: 415, message: 'Send application/json.' }
  const text = await readBounded(request)
  if (text === undefined) return { status: 413, message: 'The body is too large.' }
  return check(parseJson(text))
}

const check = (body: unknown): GraphqlRequest | Unreadable => {
  if (Array.isArray(body)) return { status: 400, message: 'Batches are refused: send one query.' }
  if (isDeeper(body, deepestBody)) return { status: 400, message: 'The variables are too deep.' }
  const parsed = bodySchema.safeParse(body)
  if (parsed.success) return parsed.data
  const isVariables = parsed.error.issues.every(({ path }) => path[0] === 'variables')
  return { status: 400, message: isVariables ? 'The variables are no object.' : 'Send a query.' }
}
