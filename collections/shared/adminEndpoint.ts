import type { Endpoint, PayloadRequest } from 'payload'

import { hasNetworkRole, requireUser } from '../../src/access'
import type { AuditActor } from '../../src/audit'
import { createError } from '../../src/errors'
import { problemRoute } from '../../src/http/problemRoute'
import { actorOf, duplicateToConflict } from '../../src/workflow'

/**
 * A route by which an admin does something about one row: `POST /api/{collection}/:id/{name}`, without a body. What it
 * does is an event of the log.
 */
export const adminEndpoint = (
  name: string,
  act: (req: PayloadRequest, asked: { id: string; actor: AuditActor }) => Promise<void>,
): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: problemRoute(async (req) => {
    const person = requireUser(req)
    if (!hasNetworkRole(person, 'admin')) throw createError('FORBIDDEN')
    const id = req.routeParams?.['id']
    const asked = { id: typeof id === 'string' ? id : '', actor: actorOf(req) }
    await duplicateToConflict(() => act(req, asked))
    return new Response(null, { status: 204 })
  }),
})
