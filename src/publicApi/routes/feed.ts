import { createError } from '../../errors'
import { byKind } from '../../kinds/facts'
import { beginning } from '../feed/cursor'
import { changesPage } from '../feed/page'
import { newestIn, readPlace, startOfSnapshot, type Place } from '../feed/place'
import { requireJson } from '../../http/form'
import { cacheFor } from '../../http/headers'
import { readQuery, type CheckValues } from '../../http/query'
import { ready, type Reply } from '../../http/reply'
import { changesQuery, noQuery } from '../schemas/queries'
import type { ThemeList } from '../schemas/responses'
import type { DocumentKind } from '../../vocabulary/documents'
import { reachDatabase } from '../rows/reach'
import { rememberList } from './lists'
import type { App, RouteRequest } from './types'

/**
 * The place in the feed that a cursor names. One beyond the end may come from another process that
 * released a moment ago: the database is asked before it is refused.
 */
const placeOf = async (
  { store }: App,
  { since, start }: { since?: string | undefined; start?: 'snapshot' | undefined },
): Promise<Place> => {
  const { snapshot } = store
  if (start !== undefined) return startOfSnapshot(snapshot.feed)
  const cursor = since ?? beginning
  const last = snapshot.feed.at(-1)?.seq ?? 0
  if ((newestIn(cursor) ?? 0) > last) await reachDatabase(store.follow)
  const place = readPlace(snapshot.feed, cursor)
  if (place) return place
  const errors = [{ path: 'since', message: 'Curseur inconnu.', english: 'Unknown cursor.' }]
  throw createError('CURSOR_UNKNOWN', { errors })
}

const oneBeginning: CheckValues = ({ since, start }) =>
  since === undefined || start === undefined
    ? []
    : [
        {
          path: 'start',
          message: 'Donnez « start » ou « since », non les deux.',
          english: 'Give `start` or `since`, not both.',
        },
      ]

/** The feed of changes: complete, in order, and resumable. */
export const answerChanges = async (app: App, request: RouteRequest): Promise<Reply> => {
  requireJson(request.accept)
  const { limit, ...asked } = readQuery(request.search, changesQuery, oneBeginning)
  const place = await placeOf(app, asked)
  const { publicUrl } = app.settings
  const prepared = rememberList(app, request, () => ({
    body: JSON.stringify(changesPage(app.store.snapshot, { place, limit, publicUrl })),
    cacheControl: cacheFor.feed,
  }))
  return ready(prepared)
}

/** The themes, and how many documents of each kind are in force under them. */
export const answerThemes = async (app: App, request: RouteRequest): Promise<Reply> => {
  requireJson(request.accept)
  readQuery(request.search, noQuery)
  const prepared = rememberList(app, request, () => {
    const { themes, themeCounts } = app.store.snapshot
    const count = (theme: string, kind: DocumentKind): number =>
      themeCounts.get(theme)?.get(kind) ?? 0
    const body: ThemeList = {
      items: themes.map(({ code, title }) => ({
        code,
        title,
        counts: byKind((kind) => count(code, kind)),
      })),
    }
    return { body: JSON.stringify(body), cacheControl: cacheFor.list }
  })
  return ready(prepared)
}
