import type { PayloadRequest } from 'payload'

import { now } from '../dates/clock'
import { settingsOf } from '../settings/ofPayload'
import { slugs } from '../slugs'
import type { PublicRelease } from './schemas/release'
import { publicRelease } from './serializers/release'
import { storedRelease } from './rows/release'

/** A release as /v1 shows it, read inside the request's transaction: what an act of the workflow answers. */
export const presentRelease = async (req: PayloadRequest, id: string): Promise<PublicRelease> => {
  const row: unknown = await req.payload.findByID({
    collection: slugs.releases,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { publicUrl } = settingsOf(req.payload)
  return publicRelease(storedRelease.parse(row), { publicUrl, at: now() })
}
