import { requireJson } from '../http/form'
import { cacheFor } from '../http/headers'
import { invalidParameters, readQuery } from '../http/query'
import { ready, type Reply } from '../http/reply'
import { changesQuery, noQuery } from '../schemas/queries'
import type { ChangeList, ThemeList } from '../schemas/responses'
import { publicChange } from '../serializers/change'
import { reachDatabase } from '../stored/reach'
import { rememberList } from './lists'
import type { App, RouteRequest } from './types'

/**
 * The place in the feed that a cursor names. One beyond the end may come from another process that
 * released a moment ago: the database is asked before it is refused.
 */
const readCursor = async ({ store }: App, since: string | undefined): Promise<number> => {
  if (since === undefined) return 0
  const seq = /^(0|[1-9]\d{0,14})$/.test(since) ? Number(since) : Number.NaN
  const last = (): number => store.holdings.feed.at(-1)?.seq ?? 0
  if (seq > last()) await reachDatabase(store.follow)
  if (seq <= last()) return seq
  throw invalidParameters([{ path: 'since', message: 'Curseur inconnu.' }])
}

/** The feed of changes: complete, in order, and resumable. */
export const answerChanges = async (app: App, request: RouteRequest): Promise<Reply> => {
  requireJson(request.accept)
  const { since, limit } = readQuery(request.search, changesQuery)
  const after = await readCursor(app, since)
  const prepared = await rememberList(app, request, () => {
    const { feed } = app.store.holdings
    const start = feed.findIndex(({ seq }) => seq > after)
    const entries = start === -1 ? [] : feed.slice(start, start + limit)
    const next = entries.at(-1)?.seq ?? after
    const body: ChangeList = {
      items: entries.map((change) => publicChange(change, app.settings.publicUrl)),
      next: String(next),
      more: next < (feed.at(-1)?.seq ?? 0),
    }
    return { body, cacheControl: cacheFor.feed }
  })
  return ready(prepared)
}

/** The themes, and how many documents of each kind are in force under them. */
export const answerThemes = async (app: App, request: RouteRequest): Promise<Reply> => {
  requireJson(request.accept)
  readQuery(request.search, noQuery)
  const prepared = await rememberList(app, request, () => {
    const { themes, documents } = app.store.holdings
    const listed = [...documents.values()].flatMap(({ current }) => current?.listed ?? [])
    const count = (theme: string, kind: string): number =>
      listed.filter(
        (release) => release.kind === kind && release.themes.some(({ code }) => code === theme),
      ).length
    const body: ThemeList = {
      items: themes.map(({ code, title }) => ({
        code,
        title,
        counts: {
          protocol: count(code, 'protocol'),
          training: count(code, 'training'),
          newsletter: count(code, 'newsletter'),
          resource: count(code, 'resource'),
        },
      })),
    }
    return { body, cacheControl: cacheFor.list }
  })
  return ready(prepared)
}
