import type { CachedForm } from '../../http/headers'
import { createError } from '../../errors'
import type { Prepared } from '../../http/prepare'
import { readQuery } from '../../http/query'
import { ready, type Reply } from '../../http/reply'
import type { DocumentKind } from '../../vocabulary/documents'
import { noQuery } from '../schemas/queries'
import type { Pair } from '../store'
import { answerForms } from './documents'
import type { App, RouteRequest } from './types'

const isNumber = (text: string): boolean => /^\d+\.\d+$/.test(text)

const pairOf = (kind: DocumentKind, { params }: Pick<RouteRequest, 'params'>): Pair => {
  const { reference = '', from = '', to = '' } = params
  if (!isNumber(from) || !isNumber(to)) throw createError('NOT_FOUND')
  return { kind, reference, from, to }
}

/** When either of two releases, or what is held of them, last changed: both are asked for as they stand. */
const modifiedOf = ({ store }: App, { reference, from, to }: Pair): Date => {
  const { index, takenAt } = store.snapshot
  const moments = [from, to].map((number) => Date.parse(index.changedAt(reference, number) ?? ''))
  return new Date(
    Math.max(0, takenAt.get(reference)?.getTime() ?? 0, ...moments.map((moment) => moment || 0)),
  )
}

const load =
  (app: App, pair: Pair) =>
  async (form: CachedForm, acceptEncoding?: string): Promise<Prepared> => ({
    ...(await app.store.comparisons.load(pair, { form, acceptEncoding })),
    lastModified: modifiedOf(app, pair),
  })

/** Two releases of a document beside each other, in the form asked for. */
export const answerComparison =
  (kind: DocumentKind) =>
  (app: App, request: RouteRequest): Promise<Reply> => {
    readQuery(request.search, noQuery)
    return answerForms(load(app, pairOf(kind, request)), request)
  }

/** The same as a page of the reading site. */
export const answerComparisonPage =
  (kind: DocumentKind) =>
  async (app: App, request: RouteRequest): Promise<Reply> =>
    ready(await load(app, pairOf(kind, request))('page', request.acceptEncoding))
