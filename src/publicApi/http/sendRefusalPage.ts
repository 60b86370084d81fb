import { z } from 'zod'

import { toProblem, type CodedError } from '../../errors'
import { readingPath } from '../../site/paths'
import { refusalPage, type Refusal } from '../../site/refusal'
import { readingPolicy } from '../../site/style'
import { withdrawalKinds } from '../../vocabulary/workflow'
import type { Holdings } from '../store'
import { mediaTypes } from './headers'
import type { ProblemExchange } from './sendProblem'

const withdrawalIn = z.object({
  kind: z.string(),
  reason: z.string(),
  at: z.string(),
  replacedBy: z.string().nullable(),
})

const withdrawalOf = (error: CodedError, holdings: Holdings): Refusal['withdrawal'] => {
  const found = withdrawalIn.safeParse(error.details.extra?.['withdrawal']).data
  if (!found) return undefined
  const { kind, replacedBy } = found
  const successor = replacedBy === null ? undefined : holdings.documents.get(replacedBy)
  return {
    ...found,
    kind: withdrawalKinds.is(kind) ? withdrawalKinds.labels[kind] : kind,
    replacedBy: successor
      ? {
          label: successor.current?.listed.title ?? successor.reference,
          href: readingPath(successor.kind, successor.reference),
        }
      : null,
  }
}

/** Answers a refusal as a page: what happened, what to read instead, and the way home. */
export const sendRefusalPage = (
  { req, res, headers }: ProblemExchange,
  { error, holdings }: { error: CodedError; holdings: Holdings },
): void => {
  const { status, title, detail } = toProblem(error)
  const page = refusalPage({ title, detail, withdrawal: withdrawalOf(error, holdings) })
  const body = Buffer.from(page)
  const seconds = error.details.extra?.['retryAfter']
  res.writeHead(status, {
    ...headers,
    'Content-Type': mediaTypes.html,
    'Content-Language': 'fr',
    'Content-Length': String(body.length),
    'Content-Security-Policy': readingPolicy,
    'Cache-Control': 'no-store',
    ...((status === 429 || status === 503) && {
      'Retry-After': typeof seconds === 'number' ? String(seconds) : '5',
    }),
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
