import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

import { takeSnapshotsOnMongodb } from '../moves/snapshotsOfItems'

/** Gives the items of newsletters their snapshots. */
export const up = async ({ req }: MigrateUpArgs): Promise<void> => {
  await takeSnapshotsOnMongodb(req)
}
