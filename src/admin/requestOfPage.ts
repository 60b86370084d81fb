import { headers } from 'next/headers'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Person } from '../access'

/** A request in the name of who opened a page of the admin, with the headers that came in: its groups are read once. */
export const requestOfPage = async (payload: Payload, user: Person): Promise<PayloadRequest> =>
  createLocalReq({ req: { headers: await headers() }, user }, payload)
