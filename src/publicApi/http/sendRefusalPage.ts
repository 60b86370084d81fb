import { toProblem, type CodedError } from '../../errors'
import { readingAddressOf } from '../../site/paths'
import { refusalPage } from '../../site/refusal'
import { refusalWords } from '../../site/refusalWords'
import { readingPolicy } from '../../site/style'
import { withdrawalPage } from '../../site/withdrawal'
import { lastWithdrawn, type Holdings, type Lookup } from '../store'
import { cacheForRefusal, mediaTypes } from './headers'
import type { ProblemExchange } from './sendProblem'

/** What is told of a withdrawal, where the address says of which document. */
const withdrawalAt = (url: string, holdings: Holdings): string | undefined => {
  const address = readingAddressOf(url)
  if (!address) return undefined
  const { reference, number } = address
  const find: Lookup = (asked) => holdings.documents.get(asked)?.releases ?? []
  const withdrawn =
    number === undefined
      ? lastWithdrawn(holdings, reference)
      : find(reference).find((release) => release.number === number)
  return withdrawn && withdrawalPage(address, withdrawn, find)
}

const pageOf = (error: CodedError, { url, holdings }: { url: string; holdings: Holdings }) => {
  const withdrawal = error.code === 'WITHDRAWN' ? withdrawalAt(url, holdings) : undefined
  return withdrawal ?? refusalPage(refusalWords[error.code] ?? toProblem(error))
}

/** Answers a refusal as a page: what happened, what to read instead, and the way home. */
export const sendRefusalPage = (
  { req, res, headers }: ProblemExchange,
  { error, holdings }: { error: CodedError; holdings: Holdings },
): void => {
  const { status } = toProblem(error)
  const body = Buffer.from(pageOf(error, { url: req.url ?? '', holdings }))
  const seconds = error.details.extra?.['retryAfter']
  res.writeHead(status, {
    ...headers,
    'Content-Type': mediaTypes.html,
    'Content-Language': 'fr',
    'Content-Length': String(body.length),
    'Content-Security-Policy': readingPolicy,
    'Cache-Control': cacheForRefusal(status),
    ...((status === 429 || status === 503) && {
      'Retry-After': typeof seconds === 'number' ? String(seconds) : '5',
    }),
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
