import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

import { takeSnapshotsOnSqlite } from '../moves/snapshotsOfItems'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`newsletters_items\` ADD \`snapshot_number\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters_items\` ADD \`snapshot_title\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters_items\` ADD \`snapshot_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_version_items\` ADD \`snapshot_number\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_version_items\` ADD \`snapshot_title\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_version_items\` ADD \`snapshot_summary\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`hash_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`hash_version\` numeric;`)
  await takeSnapshotsOnSqlite(db)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`newsletters_items\` DROP COLUMN \`snapshot_number\`;`)
  await db.run(sql`ALTER TABLE \`newsletters_items\` DROP COLUMN \`snapshot_title\`;`)
  await db.run(sql`ALTER TABLE \`newsletters_items\` DROP COLUMN \`snapshot_summary\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_version_items\` DROP COLUMN \`snapshot_number\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_version_items\` DROP COLUMN \`snapshot_title\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_version_items\` DROP COLUMN \`snapshot_summary\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`hash_version\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`hash_version\`;`)
}
