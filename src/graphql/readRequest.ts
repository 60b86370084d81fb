import { z } from 'zod'

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

const fromSearch = (search: URLSearchParams): unknown => ({
  query: search.get('query') ?? undefined,
  operationName: search.get('operationName'),
  variables: search.has('variables') ? parseJson(search.get('variables') ?? '') : null,
})

/** The body as text; undefined when it is longer than any query of ours, however it is sent. */
const readBounded = async (request: Request): Promise<string | undefined> => {
  const decoder = new TextDecoder()
  const reader = request.body?.getReader()
  let text = ''
  let size = 0
  for (;;) {
    const next = await reader?.read()
    if (!next || next.done) return text + decoder.decode()
    size += next.value.length
    if (size > longestBody) {
      await reader?.cancel()
      return undefined
    }
    text += decoder.decode(next.value, { stream: true })
  }
}

/** Why a request holds no query. */
export type Unreadable = { status: 400 | 405 | 413 | 415; message: string }

/** Reads one query, sent by POST as JSON or in the address; several at once are refused. */
export const readRequest = async (request: Request): Promise<GraphqlRequest | Unreadable> => {
  if (request.method !== 'GET' && request.method !== 'POST') {
    return { status: 405, message: 'Use GET or POST.' }
  }
  if (request.method === 'GET') return check(fromSearch(new URL(request.url).searchParams))
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
  return parsed.success ? parsed.data : { status: 400, message: 'Send a query.' }
}
