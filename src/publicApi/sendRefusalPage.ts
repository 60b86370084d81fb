import { toProblem, type CodedError } from '../errors'
import { readingAddressOf } from '../site/paths'
import { refusalPage } from '../site/refusal'
import { refusalWords } from '../site/refusalWords'
import { readingPolicy } from '../site/style'
import { isErroneous } from '../site/versions'
import { withdrawalPage } from '../site/withdrawal'
import { lastWithdrawn, type Snapshot, type Lookup } from './store'
import { cacheForRefusal, mediaTypes } from '../http/headers'
import type { ProblemExchange } from '../http/sendProblem'

/** What is told of a withdrawal, where the address says of which document. */
const withdrawalAt = (url: string, snapshot: Snapshot): string | undefined => {
  const address = readingAddressOf(url)
  if (!address) return undefined
  const { reference, number } = address
  // Where two are compared, the one that must not be read.
  const named = number?.split('...') ?? []
  const find: Lookup = (asked) => snapshot.documents.get(asked)?.releases ?? []
  const withdrawn =
    number === undefined
      ? lastWithdrawn(snapshot, reference)
      : find(reference).find((release) => named.includes(release.number) && isErroneous(release))
  if (!withdrawn) return undefined
  return withdrawalPage({ reference, number: number && withdrawn.number }, withdrawn, find)
}

const pageOf = (error: CodedError, { url, snapshot }: { url: string; snapshot: Snapshot }) => {
  const withdrawal = error.code === 'WITHDRAWN' ? withdrawalAt(url, snapshot) : undefined
  return withdrawal ?? refusalPage(refusalWords[error.code] ?? toProblem(error))
}

/** Answers a refusal as a page: what happened, what to read instead, and the way home. */
export const sendRefusalPage = (
  { req, res, headers }: ProblemExchange,
  { error, snapshot }: { error: CodedError; snapshot: Snapshot },
): void => {
  const { status } = toProblem(error)
  const body = Buffer.from(pageOf(error, { url: req.url ?? '', snapshot }))
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
