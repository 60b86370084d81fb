import { readQuery } from '../../http/query'
import { ready, type Reply } from '../../http/reply'
import { noQuery } from '../schemas/queries'
import type { App, RouteRequest } from './types'

/** The OpenAPI description. */
export const answerDescription = (app: App, request: RouteRequest): Reply => {
  readQuery(request.search, noQuery)
  return ready(app.description.openapi)
}

/** The page that lists the routes. */
export const answerDocumentation = (app: App, request: RouteRequest): Reply => {
  readQuery(request.search, noQuery)
  return ready(app.description.page)
}
