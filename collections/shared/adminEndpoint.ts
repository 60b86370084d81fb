import type { Endpoint, Payload } from 'payload'

import { hasNetworkRole, requireUser } from '../../src/access'
import { createError } from '../../src/errors'
import { problemRoute } from '../../src/http/problemRoute'

/** A route by which an admin does something about one row: `POST /api/{collection}/:id/{name}`, without a body. */
export const adminEndpoint = (
  name: string,
  act: (payload: Payload, id: string) => Promise<void>,
): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: problemRoute(async (req) => {
    const person = requireUser(req)
    if (!hasNetworkRole(person, 'admin')) throw createError('FORBIDDEN')
    const id = req.routeParams?.['id']
    await act(req.payload, typeof id === 'string' ? id : '')
    return new Response(null, { status: 204 })
  }),
})
