import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reviews_rounds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`round\` numeric NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`hash_version\` numeric NOT NULL,
  	\`version\` text NOT NULL,
  	\`user_id\` text(36),
  	\`name\` text,
  	\`at\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_rounds_order_idx\` ON \`reviews_rounds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rounds_parent_id_idx\` ON \`reviews_rounds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rounds_user_idx\` ON \`reviews_rounds\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_acknowledged\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`change\` text NOT NULL,
  	\`section\` text,
  	\`place\` text,
  	\`kind\` text,
  	\`before\` text,
  	\`after\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_acknowledged_order_idx\` ON \`decisions_acknowledged\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_acknowledged_parent_id_idx\` ON \`decisions_acknowledged\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`compared_with\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reviews_rounds\`;`)
  await db.run(sql`DROP TABLE \`decisions_acknowledged\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`compared_with\`;`)
}
