import { cacheFor, mediaTypes } from '../../http/headers'
import { requireJson } from '../../http/form'
import { prepareIdentity, type Prepared, type PreparedSource } from '../../http/prepare'
import { readQuery } from '../../http/query'
import { ready, type Reply } from '../../http/reply'
import { listQuery } from '../schemas/queries'
import { listJson } from '../serializers/listItem'
import { sizeOf } from '../store'
import type { DocumentKind } from '../../vocabulary/documents'
import { checkFields, checkThemes } from './fields'
import { find } from './filters'
import { pageLinks } from './pageLinks'
import type { App, RouteRequest } from './types'

/** With its compressed forms, if they are asked for. */
const roomFor = (prepared: Prepared): number => Math.ceil(sizeOf(prepared) * 1.5)

/** Prepares what speaks of several documents, or gives what was prepared for it since the last change. */
export const rememberPrepared = (
  { store }: App,
  { key, tag }: { key: string; tag: string },
  build: () => PreparedSource,
): Prepared => {
  const known = store.lists.get(key)
  if (known) return known
  const prepared = prepareIdentity(build())
  store.lists.set(key, prepared, { size: roomFor(prepared), tag })
  return prepared
}

/** Builds a list, or gives the one that was built for the same question since the last change. */
export const rememberList = (
  app: App,
  { path, search }: RouteRequest,
  build: () => { body: Buffer | string; cacheControl: string },
): Prepared => {
  const question = new URLSearchParams([...search].sort()).toString()
  // As the address is written that asks for nothing else: who asks so is answered without reading it.
  const key = question === '' ? path : `${path}?${question}`
  return rememberPrepared(app, { key, tag: path }, () => {
    const { body, cacheControl } = build()
    const lastModified = app.store.snapshot.changedAt
    return { body, type: mediaTypes.json, lastModified, cacheControl }
  })
}

/** The releases in force of one kind, from what is held. */
export const answerList =
  (kind: DocumentKind) =>
  async (app: App, request: RouteRequest): Promise<Reply> => {
    requireJson(request.accept)
    const themes = checkThemes(app.store.snapshot)
    const fields = checkFields(kind)
    const query = readQuery(request.search, listQuery, (given) => [
      ...themes(given),
      ...fields(given),
    ])
    const prepared = rememberList(app, request, () => {
      const found = find(app.store.snapshot, kind, query)
      const { page, limit } = query
      const shown = found.slice((page - 1) * limit, page * limit)
      const total = found.length
      const pages = Math.ceil(total / limit)
      return {
        cacheControl: cacheFor.list,
        body: listJson(
          shown.map(({ item }) => item),
          {
            fields: query.fields,
            page,
            limit,
            total,
            pages,
            links: pageLinks(app.settings.publicUrl + request.path, {
              search: request.search,
              page,
              pages,
            }),
          },
        ),
      }
    })
    return ready(prepared)
  }
