import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`protocols_texts_parent_idx\` ON \`protocols_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_texts_parent_idx\` ON \`_protocols_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_texts_parent_idx\` ON \`training_modules_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_texts_parent_idx\` ON \`_training_modules_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_texts_parent_idx\` ON \`newsletters_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_texts_parent_idx\` ON \`_newsletters_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_texts_parent_idx\` ON \`resources_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_texts_parent_idx\` ON \`_resources_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_texts_parent_idx\` ON \`releases_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_texts_parent_idx\` ON \`media_texts\` (\`parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`protocols_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_protocols_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`training_modules_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_training_modules_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`newsletters_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`resources_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_resources_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`releases_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`media_texts_parent_idx\`;`)
}
