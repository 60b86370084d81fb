import { now } from '../../dates/clock'
import { createError } from '../../errors'
import type { DocumentKind } from '../../vocabulary/documents'
import { requireJson } from '../../http/form'
import { cacheFor, mediaTypes } from '../../http/headers'
import { prepare } from '../../http/prepare'
import { readQuery } from '../../http/query'
import { ready, type Reply } from '../../http/reply'
import { historyQuery, type Paging } from '../schemas/queries'
import { erroneousRelease, listedRelease, pickFields } from '../serializers/listItem'
import { publicRelease } from '../serializers/release'
import { reachDatabase } from '../rows/reach'
import { readHistory } from '../rows/readReleases'
import { changedAtOf, lastModifiedOf } from '../store'
import { checkFields } from './fields'
import { pageLinks } from './pageLinks'
import type { App, RouteRequest } from './types'

type Wanted = { kind: DocumentKind; reference: string; query: Paging; request: RouteRequest }

const build = async (
  { payload, store, settings: { publicUrl } }: App,
  { kind, reference, query: { page, limit, fields }, request }: Wanted,
) => {
  const { releases, total } = await reachDatabase(() =>
    readHistory(payload, { kind, reference, page, limit }),
  )
  const at = now()
  const items = releases.map((stored) =>
    pickFields(
      erroneousRelease(stored, publicUrl) ??
        listedRelease(publicRelease(stored, { publicUrl, at })),
      fields,
    ),
  )
  const pages = Math.ceil(total / limit)
  const links = pageLinks(publicUrl + request.path, { search: request.search, page, pages })
  const { index, takenAt } = store.snapshot
  const moments = releases.map((stored) =>
    lastModifiedOf(stored, { changedAt: changedAtOf(stored, index), takenAt }),
  )
  const lastModified = new Date(Math.max(0, ...moments.map((moment) => moment.getTime())))
  return prepare({
    body: JSON.stringify({ items, page, limit, total, pages, links }),
    type: mediaTypes.json,
    lastModified,
    cacheControl: cacheFor.history,
  })
}

/** Every release of a document, newest first; of one withdrawn for an error, only that. */
export const answerHistory =
  (kind: DocumentKind) =>
  async (app: App, request: RouteRequest): Promise<Reply> => {
    requireJson(request.accept)
    const query = readQuery(request.search, historyQuery, checkFields(kind))
    const reference = request.params['reference'] ?? ''
    if (app.store.snapshot.documents.get(reference)?.kind !== kind) throw createError('NOT_FOUND')
    const key = `${request.path}?${new URLSearchParams([...request.search].sort()).toString()}`
    const load = () => build(app, { kind, reference, query, request })
    return ready(await app.history({ key, reference, load }))
  }
