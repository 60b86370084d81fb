import type { z } from 'zod'

import type { Digests } from '../../files/digests'
import type { RefusalStatus } from '../openapi/refusals'
import type { Tag } from '../openapi/tags'
import type { Form } from '../../http/headers'
import type { Reply } from '../../http/reply'
import type { Prepared } from '../../http/prepare'
import type { OldReleases, OnDemand, Store, StoreContext } from '../store'

/** What the routes answer from. */
export type App = StoreContext & {
  store: Store
  oldReleases: OldReleases
  history: OnDemand<Prepared>
  /** Of the files that were read. */
  digests: Digests
  /** What the table says of itself, made once at start. */
  description: { openapi: Prepared; page: Prepared }
}

export type RouteRequest = {
  path: string
  params: Readonly<Record<string, string>>
  search: URLSearchParams
  /** The form that the path names. */
  form: Form | undefined
  accept: string | undefined
  acceptEncoding: string | undefined
}

/** What finding and answering need of a row. */
export type Answering = Pick<Route, 'answer' | 'path' | 'suffixes'>

/** One row of the table: how it is found, how it is described, how it answers. */
export type Route = {
  /** As OpenAPI writes it: `/v1/protocols/{reference}`. */
  path: string
  name: string
  tag: Tag
  summary: string
  description: string
  /** What a 200 holds. */
  gives: string
  /** Whether `.json`, `.html` and `.txt` may follow. */
  suffixes: boolean
  parameters: z.ZodObject
  query: z.ZodObject
  /** The body of each media type that it gives. */
  responses: Readonly<Record<string, z.ZodType>>
  /** A body of JSON that it may give. */
  example?: unknown
  /** Whether another address of the same document leads to it. */
  moves: boolean
  /** The refusals that it has besides those of every route. */
  refusals: readonly RefusalStatus[]
  answer: (app: App, request: RouteRequest) => Promise<Reply> | Reply
}
