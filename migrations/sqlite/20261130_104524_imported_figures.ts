import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`protocols\` ADD \`imported_figures\` text;`)
  await db.run(sql`ALTER TABLE \`_protocols_v\` ADD \`version_imported_figures\` text;`)
  await db.run(sql`ALTER TABLE \`training_modules\` ADD \`imported_figures\` text;`)
  await db.run(sql`ALTER TABLE \`_training_modules_v\` ADD \`version_imported_figures\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`imported_figures\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_imported_figures\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`imported_figures\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_imported_figures\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`protocols\` DROP COLUMN \`imported_figures\`;`)
  await db.run(sql`ALTER TABLE \`_protocols_v\` DROP COLUMN \`version_imported_figures\`;`)
  await db.run(sql`ALTER TABLE \`training_modules\` DROP COLUMN \`imported_figures\`;`)
  await db.run(sql`ALTER TABLE \`_training_modules_v\` DROP COLUMN \`version_imported_figures\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`imported_figures\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_imported_figures\`;`)
  await db.run(sql`ALTER TABLE \`resources\` DROP COLUMN \`imported_figures\`;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` DROP COLUMN \`version_imported_figures\`;`)
}
