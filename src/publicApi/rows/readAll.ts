import type { Payload } from 'payload'

import { bulkRead } from '../../database'
import { slugs } from '../../slugs'
import {
  listedFields,
  storedRelease,
  storedReleaseHead,
  type StoredRelease,
  type StoredReleaseHead,
} from './release'

const headsAtOnce = 4000
const releasesAtOnce = 200

/** The head of every release, newest first in each document. */
export async function* readAllHeads(payload: Payload): AsyncGenerator<StoredReleaseHead[]> {
  const fields = Object.keys(storedReleaseHead.shape)
  const indexed = ['order', 'updatedAt']
  const query = { collection: slugs.releases, fields, indexed, pageSize: headsAtOnce }
  for await (const rows of bulkRead(payload, query)) {
    yield rows.map((row) => storedReleaseHead.parse(row))
  }
}

/** Every release in force, without what no list shows: its words, pages and signed content. */
export async function* readAllListed(payload: Payload): AsyncGenerator<StoredRelease[]> {
  const where = { field: 'status', equals: 'inForce' }
  const query = {
    collection: slugs.releases,
    fields: listedFields,
    where,
    pageSize: releasesAtOnce,
  }
  for await (const rows of bulkRead(payload, query)) {
    yield rows.map((row) => storedRelease.parse(row))
  }
}
