import type { PayloadRequest } from 'payload'

import { now } from '../clock'
import { settingsOf } from '../settings/ofPayload'
import { slugs } from '../slugs'
import { publicRelease } from './serializers/release'
import type { PublicRelease } from './schemas/release'
import { storedRelease } from './stored/release'

/** A stored release as `/v1` gives it, for the answer to the act that made or changed it. */
export const presentRelease = async (req: PayloadRequest, id: string): Promise<PublicRelease> => {
  const row = await req.payload.findByID({
    collection: slugs.releases,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { publicUrl } = settingsOf(req.payload)
  return publicRelease(storedRelease.parse(row), { publicUrl, at: now() })
}
