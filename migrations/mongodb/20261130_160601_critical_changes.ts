import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

/** Data steps go here; indexes follow the collections by themselves at the next start. */
export const up = async ({ payload }: MigrateUpArgs): Promise<void> => {
  await Promise.resolve(payload)
}
