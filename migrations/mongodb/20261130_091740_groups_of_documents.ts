import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

import { tellGroupsOnMongodb } from '../moves/groupsOfDocuments'

/** Tells rows which group has their document, and documents whether they are released. */
export const up = async ({ req }: MigrateUpArgs): Promise<void> => {
  await tellGroupsOnMongodb(req)
}
