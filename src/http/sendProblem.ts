import type { IncomingMessage, ServerResponse } from 'node:http'

import { languageOf, toProblem, type CodedError } from '../errors'
import { cacheForRefusal, varying } from './headers'

export type ProblemExchange = {
  req: Pick<IncomingMessage, 'headers' | 'method' | 'url'>
  res: ServerResponse
  headers: Record<string, string>
}

/** Answers a refusal as `application/problem+json`, in the reader's language. */
export const sendProblem = ({ req, res, headers }: ProblemExchange, error: CodedError): void => {
  const language = languageOf(req.headers['accept-language'])
  const problem = toProblem(error, language)
  const body = Buffer.from(JSON.stringify(problem))
  const seconds = error.details.extra?.['retryAfter']
  res.writeHead(problem.status, {
    ...headers,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Content-Length': String(body.length),
    'Cache-Control': cacheForRefusal(problem.status),
    Vary: varying.refusal,
    ...((problem.status === 429 || problem.status === 503) && {
      'Retry-After': typeof seconds === 'number' ? String(seconds) : '5',
    }),
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
