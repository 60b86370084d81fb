import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`protocols_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_audience_order_idx\` ON \`protocols_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_audience_parent_idx\` ON \`protocols_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_settings_order_idx\` ON \`protocols_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_settings_parent_idx\` ON \`protocols_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_authors_order_idx\` ON \`protocols_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_authors_parent_id_idx\` ON \`protocols_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text NOT NULL,
  	\`title\` text,
  	\`content\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_sections_order_idx\` ON \`protocols_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_sections_parent_id_idx\` ON \`protocols_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_references_order_idx\` ON \`protocols_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_references_parent_id_idx\` ON \`protocols_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_legal_basis_order_idx\` ON \`protocols_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_legal_basis_parent_id_idx\` ON \`protocols_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_relations_order_idx\` ON \`protocols_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_relations_parent_id_idx\` ON \`protocols_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_attachments_order_idx\` ON \`protocols_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_attachments_parent_id_idx\` ON \`protocols_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`protocols_attachments_file_idx\` ON \`protocols_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`population\` text,
  	\`nurse_protocol\` integer DEFAULT true,
  	\`reference\` text NOT NULL,
  	\`working_group_id\` text(36) NOT NULL,
  	\`identifier\` text NOT NULL,
  	\`language\` text DEFAULT 'fr',
  	\`easy_to_read\` integer DEFAULT false,
  	\`review_period_months\` numeric,
  	\`content_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`protocols_reference_idx\` ON \`protocols\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`protocols_working_group_idx\` ON \`protocols\` (\`working_group_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`protocols_identifier_idx\` ON \`protocols\` (\`identifier\`);`)
  await db.run(sql`CREATE INDEX \`protocols_updated_at_idx\` ON \`protocols\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`protocols_created_at_idx\` ON \`protocols\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`protocols_deleted_at_idx\` ON \`protocols\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`protocols_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_texts_order_parent\` ON \`protocols_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`protocols_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`protocols_rels_order_idx\` ON \`protocols_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`protocols_rels_parent_idx\` ON \`protocols_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`protocols_rels_path_idx\` ON \`protocols_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`protocols_rels_themes_id_idx\` ON \`protocols_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_audience_order_idx\` ON \`_protocols_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_audience_parent_idx\` ON \`_protocols_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_settings_order_idx\` ON \`_protocols_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_settings_parent_idx\` ON \`_protocols_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_authors_order_idx\` ON \`_protocols_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_authors_parent_id_idx\` ON \`_protocols_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text NOT NULL,
  	\`title\` text,
  	\`content\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_sections_order_idx\` ON \`_protocols_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_sections_parent_id_idx\` ON \`_protocols_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_references_order_idx\` ON \`_protocols_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_references_parent_id_idx\` ON \`_protocols_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_legal_basis_order_idx\` ON \`_protocols_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_legal_basis_parent_id_idx\` ON \`_protocols_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_relations_order_idx\` ON \`_protocols_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_relations_parent_id_idx\` ON \`_protocols_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_attachments_order_idx\` ON \`_protocols_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_attachments_parent_id_idx\` ON \`_protocols_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_attachments_file_idx\` ON \`_protocols_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_summary\` text,
  	\`version_population\` text,
  	\`version_nurse_protocol\` integer DEFAULT true,
  	\`version_reference\` text NOT NULL,
  	\`version_working_group_id\` text(36) NOT NULL,
  	\`version_identifier\` text NOT NULL,
  	\`version_language\` text DEFAULT 'fr',
  	\`version_easy_to_read\` integer DEFAULT false,
  	\`version_review_period_months\` numeric,
  	\`version_content_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_parent_idx\` ON \`_protocols_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_version_reference_idx\` ON \`_protocols_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_version_working_group_idx\` ON \`_protocols_v\` (\`version_working_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_version_identifier_idx\` ON \`_protocols_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_version_updated_at_idx\` ON \`_protocols_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_version_created_at_idx\` ON \`_protocols_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_version_version_deleted_at_idx\` ON \`_protocols_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_created_at_idx\` ON \`_protocols_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_updated_at_idx\` ON \`_protocols_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_texts_order_parent\` ON \`_protocols_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_protocols_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_protocols_v_rels_order_idx\` ON \`_protocols_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_rels_parent_idx\` ON \`_protocols_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_rels_path_idx\` ON \`_protocols_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_protocols_v_rels_themes_id_idx\` ON \`_protocols_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_objectives_order_idx\` ON \`training_modules_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_objectives_parent_id_idx\` ON \`training_modules_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_audience_order_idx\` ON \`training_modules_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_audience_parent_idx\` ON \`training_modules_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_settings_order_idx\` ON \`training_modules_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_settings_parent_idx\` ON \`training_modules_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_authors_order_idx\` ON \`training_modules_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_authors_parent_id_idx\` ON \`training_modules_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_slides\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`layout\` text DEFAULT 'content' NOT NULL,
  	\`title\` text,
  	\`content\` text,
  	\`image_id\` text(36),
  	\`video_id\` text(36),
  	\`notes\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_slides_order_idx\` ON \`training_modules_slides\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_slides_parent_id_idx\` ON \`training_modules_slides\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_slides_image_idx\` ON \`training_modules_slides\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_slides_video_idx\` ON \`training_modules_slides\` (\`video_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_references_order_idx\` ON \`training_modules_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_references_parent_id_idx\` ON \`training_modules_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_legal_basis_order_idx\` ON \`training_modules_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_legal_basis_parent_id_idx\` ON \`training_modules_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_relations_order_idx\` ON \`training_modules_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_relations_parent_id_idx\` ON \`training_modules_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_attachments_order_idx\` ON \`training_modules_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_attachments_parent_id_idx\` ON \`training_modules_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_attachments_file_idx\` ON \`training_modules_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`duration_minutes\` numeric,
  	\`source_file_id\` text(36),
  	\`reference\` text NOT NULL,
  	\`working_group_id\` text(36) NOT NULL,
  	\`identifier\` text NOT NULL,
  	\`language\` text DEFAULT 'fr',
  	\`easy_to_read\` integer DEFAULT false,
  	\`review_period_months\` numeric,
  	\`content_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`source_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_source_file_idx\` ON \`training_modules\` (\`source_file_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`training_modules_reference_idx\` ON \`training_modules\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_working_group_idx\` ON \`training_modules\` (\`working_group_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`training_modules_identifier_idx\` ON \`training_modules\` (\`identifier\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_updated_at_idx\` ON \`training_modules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_created_at_idx\` ON \`training_modules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_deleted_at_idx\` ON \`training_modules\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_texts_order_parent\` ON \`training_modules_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_modules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_modules_rels_order_idx\` ON \`training_modules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_rels_parent_idx\` ON \`training_modules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_rels_path_idx\` ON \`training_modules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`training_modules_rels_themes_id_idx\` ON \`training_modules_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_objectives_order_idx\` ON \`_training_modules_v_version_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_objectives_parent_id_idx\` ON \`_training_modules_v_version_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_audience_order_idx\` ON \`_training_modules_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_audience_parent_idx\` ON \`_training_modules_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_settings_order_idx\` ON \`_training_modules_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_settings_parent_idx\` ON \`_training_modules_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_authors_order_idx\` ON \`_training_modules_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_authors_parent_id_idx\` ON \`_training_modules_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_slides\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`layout\` text DEFAULT 'content' NOT NULL,
  	\`title\` text,
  	\`content\` text,
  	\`image_id\` text(36),
  	\`video_id\` text(36),
  	\`notes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_slides_order_idx\` ON \`_training_modules_v_version_slides\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_slides_parent_id_idx\` ON \`_training_modules_v_version_slides\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_slides_image_idx\` ON \`_training_modules_v_version_slides\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_slides_video_idx\` ON \`_training_modules_v_version_slides\` (\`video_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_references_order_idx\` ON \`_training_modules_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_references_parent_id_idx\` ON \`_training_modules_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_legal_basis_order_idx\` ON \`_training_modules_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_legal_basis_parent_id_idx\` ON \`_training_modules_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_relations_order_idx\` ON \`_training_modules_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_relations_parent_id_idx\` ON \`_training_modules_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_attachments_order_idx\` ON \`_training_modules_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_attachments_parent_id_idx\` ON \`_training_modules_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_attachments_file_idx\` ON \`_training_modules_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_summary\` text,
  	\`version_duration_minutes\` numeric,
  	\`version_source_file_id\` text(36),
  	\`version_reference\` text NOT NULL,
  	\`version_working_group_id\` text(36) NOT NULL,
  	\`version_identifier\` text NOT NULL,
  	\`version_language\` text DEFAULT 'fr',
  	\`version_easy_to_read\` integer DEFAULT false,
  	\`version_review_period_months\` numeric,
  	\`version_content_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_parent_idx\` ON \`_training_modules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_version_source_file_idx\` ON \`_training_modules_v\` (\`version_source_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_version_reference_idx\` ON \`_training_modules_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_version_working_group_idx\` ON \`_training_modules_v\` (\`version_working_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_version_identifier_idx\` ON \`_training_modules_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_version_updated_at_idx\` ON \`_training_modules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_version_created_at_idx\` ON \`_training_modules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_version_version_deleted_at_idx\` ON \`_training_modules_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_created_at_idx\` ON \`_training_modules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_updated_at_idx\` ON \`_training_modules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_texts_order_parent\` ON \`_training_modules_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_modules_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_modules_v_rels_order_idx\` ON \`_training_modules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_rels_parent_idx\` ON \`_training_modules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_rels_path_idx\` ON \`_training_modules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_training_modules_v_rels_themes_id_idx\` ON \`_training_modules_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_audience_order_idx\` ON \`newsletters_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_audience_parent_idx\` ON \`newsletters_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_settings_order_idx\` ON \`newsletters_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_settings_parent_idx\` ON \`newsletters_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_authors_order_idx\` ON \`newsletters_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_authors_parent_id_idx\` ON \`newsletters_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`type\` text NOT NULL,
  	\`title\` text,
  	\`release\` text,
  	\`date\` text,
  	\`content\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_items_order_idx\` ON \`newsletters_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_items_parent_id_idx\` ON \`newsletters_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_references_order_idx\` ON \`newsletters_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_references_parent_id_idx\` ON \`newsletters_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_legal_basis_order_idx\` ON \`newsletters_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_legal_basis_parent_id_idx\` ON \`newsletters_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_relations_order_idx\` ON \`newsletters_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_relations_parent_id_idx\` ON \`newsletters_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_attachments_order_idx\` ON \`newsletters_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_attachments_parent_id_idx\` ON \`newsletters_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_attachments_file_idx\` ON \`newsletters_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`year\` numeric NOT NULL,
  	\`issue\` text NOT NULL,
  	\`editorial\` text,
  	\`reference\` text NOT NULL,
  	\`working_group_id\` text(36) NOT NULL,
  	\`identifier\` text NOT NULL,
  	\`language\` text DEFAULT 'fr',
  	\`easy_to_read\` integer DEFAULT false,
  	\`content_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_reference_idx\` ON \`newsletters\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_working_group_idx\` ON \`newsletters\` (\`working_group_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_identifier_idx\` ON \`newsletters\` (\`identifier\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_updated_at_idx\` ON \`newsletters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_created_at_idx\` ON \`newsletters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_deleted_at_idx\` ON \`newsletters\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`year_issue_idx\` ON \`newsletters\` (\`year\`,\`issue\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_texts_order_parent\` ON \`newsletters_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_rels_order_idx\` ON \`newsletters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_parent_idx\` ON \`newsletters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_path_idx\` ON \`newsletters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_themes_id_idx\` ON \`newsletters_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_audience_order_idx\` ON \`_newsletters_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_audience_parent_idx\` ON \`_newsletters_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_settings_order_idx\` ON \`_newsletters_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_settings_parent_idx\` ON \`_newsletters_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_authors_order_idx\` ON \`_newsletters_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_authors_parent_id_idx\` ON \`_newsletters_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`type\` text NOT NULL,
  	\`title\` text,
  	\`release\` text,
  	\`date\` text,
  	\`content\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_items_order_idx\` ON \`_newsletters_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_items_parent_id_idx\` ON \`_newsletters_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_references_order_idx\` ON \`_newsletters_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_references_parent_id_idx\` ON \`_newsletters_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_legal_basis_order_idx\` ON \`_newsletters_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_legal_basis_parent_id_idx\` ON \`_newsletters_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_relations_order_idx\` ON \`_newsletters_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_relations_parent_id_idx\` ON \`_newsletters_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_attachments_order_idx\` ON \`_newsletters_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_attachments_parent_id_idx\` ON \`_newsletters_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_attachments_file_idx\` ON \`_newsletters_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_summary\` text,
  	\`version_year\` numeric NOT NULL,
  	\`version_issue\` text NOT NULL,
  	\`version_editorial\` text,
  	\`version_reference\` text NOT NULL,
  	\`version_working_group_id\` text(36) NOT NULL,
  	\`version_identifier\` text NOT NULL,
  	\`version_language\` text DEFAULT 'fr',
  	\`version_easy_to_read\` integer DEFAULT false,
  	\`version_content_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_parent_idx\` ON \`_newsletters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_reference_idx\` ON \`_newsletters_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_working_group_idx\` ON \`_newsletters_v\` (\`version_working_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_identifier_idx\` ON \`_newsletters_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_updated_at_idx\` ON \`_newsletters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_created_at_idx\` ON \`_newsletters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_deleted_at_idx\` ON \`_newsletters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_created_at_idx\` ON \`_newsletters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_updated_at_idx\` ON \`_newsletters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_year_version_issue_idx\` ON \`_newsletters_v\` (\`version_year\`,\`version_issue\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_texts_order_parent\` ON \`_newsletters_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_order_idx\` ON \`_newsletters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_parent_idx\` ON \`_newsletters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_path_idx\` ON \`_newsletters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_themes_id_idx\` ON \`_newsletters_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_audience_order_idx\` ON \`resources_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resources_audience_parent_idx\` ON \`resources_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_settings_order_idx\` ON \`resources_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resources_settings_parent_idx\` ON \`resources_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_authors_order_idx\` ON \`resources_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_authors_parent_id_idx\` ON \`resources_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_references_order_idx\` ON \`resources_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_references_parent_id_idx\` ON \`resources_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_legal_basis_order_idx\` ON \`resources_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_legal_basis_parent_id_idx\` ON \`resources_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_relations_order_idx\` ON \`resources_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_relations_parent_id_idx\` ON \`resources_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_attachments_order_idx\` ON \`resources_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_attachments_parent_id_idx\` ON \`resources_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_attachments_file_idx\` ON \`resources_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`resources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`category\` text,
  	\`content\` text,
  	\`file_id\` text(36),
  	\`url\` text,
  	\`reference\` text NOT NULL,
  	\`working_group_id\` text(36) NOT NULL,
  	\`identifier\` text NOT NULL,
  	\`language\` text DEFAULT 'fr',
  	\`easy_to_read\` integer DEFAULT false,
  	\`review_period_months\` numeric,
  	\`content_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_file_idx\` ON \`resources\` (\`file_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_reference_idx\` ON \`resources\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`resources_working_group_idx\` ON \`resources\` (\`working_group_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_identifier_idx\` ON \`resources\` (\`identifier\`);`)
  await db.run(sql`CREATE INDEX \`resources_updated_at_idx\` ON \`resources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_created_at_idx\` ON \`resources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_deleted_at_idx\` ON \`resources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`resources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_texts_order_parent\` ON \`resources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_rels_order_idx\` ON \`resources_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_parent_idx\` ON \`resources_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_path_idx\` ON \`resources_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_themes_id_idx\` ON \`resources_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_audience_order_idx\` ON \`_resources_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_audience_parent_idx\` ON \`_resources_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_settings_order_idx\` ON \`_resources_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_settings_parent_idx\` ON \`_resources_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_authors_order_idx\` ON \`_resources_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_authors_parent_id_idx\` ON \`_resources_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_references_order_idx\` ON \`_resources_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_references_parent_id_idx\` ON \`_resources_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_legal_basis_order_idx\` ON \`_resources_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_legal_basis_parent_id_idx\` ON \`_resources_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_relations_order_idx\` ON \`_resources_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_relations_parent_id_idx\` ON \`_resources_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_attachments_order_idx\` ON \`_resources_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_attachments_parent_id_idx\` ON \`_resources_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_attachments_file_idx\` ON \`_resources_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_summary\` text,
  	\`version_category\` text,
  	\`version_content\` text,
  	\`version_file_id\` text(36),
  	\`version_url\` text,
  	\`version_reference\` text NOT NULL,
  	\`version_working_group_id\` text(36) NOT NULL,
  	\`version_identifier\` text NOT NULL,
  	\`version_language\` text DEFAULT 'fr',
  	\`version_easy_to_read\` integer DEFAULT false,
  	\`version_review_period_months\` numeric,
  	\`version_content_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_parent_idx\` ON \`_resources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_file_idx\` ON \`_resources_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_reference_idx\` ON \`_resources_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_working_group_idx\` ON \`_resources_v\` (\`version_working_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_identifier_idx\` ON \`_resources_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_updated_at_idx\` ON \`_resources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_created_at_idx\` ON \`_resources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_deleted_at_idx\` ON \`_resources_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_created_at_idx\` ON \`_resources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_updated_at_idx\` ON \`_resources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_texts_order_parent\` ON \`_resources_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_order_idx\` ON \`_resources_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_parent_idx\` ON \`_resources_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_path_idx\` ON \`_resources_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_themes_id_idx\` ON \`_resources_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_code_idx\` ON \`themes\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews_rules_required_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_rules_required_professions_order_idx\` ON \`reviews_rules_required_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rules_required_professions_parent_idx\` ON \`reviews_rules_required_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reviews_assignees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text(36),
  	\`name\` text,
  	\`as\` text NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_assignees_order_idx\` ON \`reviews_assignees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reviews_assignees_parent_id_idx\` ON \`reviews_assignees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_assignees_user_idx\` ON \`reviews_assignees\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slot\` text NOT NULL,
  	\`reference\` text,
  	\`document_key\` text,
  	\`working_group_id\` text(36),
  	\`state\` text NOT NULL,
  	\`outcome\` text,
  	\`round\` numeric NOT NULL,
  	\`change_type\` text,
  	\`change_summary\` text,
  	\`content_hash\` text,
  	\`submitted_by_user_id\` text(36),
  	\`submitted_by_name\` text,
  	\`submitted_at\` text,
  	\`scheduled_for\` text,
  	\`rules_min_reviews\` numeric,
  	\`override_user_id\` text(36),
  	\`override_name\` text,
  	\`override_reason\` text,
  	\`override_at\` text,
  	\`override_content_hash\` text,
  	\`closed_at\` text,
  	\`closed_reason\` text,
  	\`audit_seq\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`override_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reviews_slot_idx\` ON \`reviews\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`reviews_reference_idx\` ON \`reviews\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`reviews_document_key_idx\` ON \`reviews\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`reviews_working_group_idx\` ON \`reviews\` (\`working_group_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_submitted_by_submitted_by_user_idx\` ON \`reviews\` (\`submitted_by_user_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_override_override_user_idx\` ON \`reviews\` (\`override_user_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`protocols_id\` text(36),
  	\`training_modules_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`resources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`protocols_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_rels_order_idx\` ON \`reviews_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_parent_idx\` ON \`reviews_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_path_idx\` ON \`reviews_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_protocols_id_idx\` ON \`reviews_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_training_modules_id_idx\` ON \`reviews_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_newsletters_id_idx\` ON \`reviews_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_resources_id_idx\` ON \`reviews_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`review_id\` text(36),
  	\`release_id\` text(36),
  	\`document_key\` text,
  	\`reference\` text,
  	\`round\` numeric,
  	\`user_id\` text(36),
  	\`name\` text NOT NULL,
  	\`profession\` text,
  	\`function\` text,
  	\`organisation\` text,
  	\`role\` text,
  	\`meaning\` text NOT NULL,
  	\`comment\` text,
  	\`at\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`audit_seq\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`review_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_review_idx\` ON \`decisions\` (\`review_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_release_idx\` ON \`decisions\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_document_key_idx\` ON \`decisions\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`decisions_reference_idx\` ON \`decisions\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`decisions_user_idx\` ON \`decisions\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`decisions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`protocols_id\` text(36),
  	\`training_modules_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`resources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`protocols_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_rels_order_idx\` ON \`decisions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_parent_idx\` ON \`decisions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_path_idx\` ON \`decisions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_protocols_id_idx\` ON \`decisions_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_training_modules_id_idx\` ON \`decisions_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_newsletters_id_idx\` ON \`decisions_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_resources_id_idx\` ON \`decisions_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_key\` text,
  	\`section\` text,
  	\`text\` text NOT NULL,
  	\`author_user_id\` text(36),
  	\`author_name\` text,
  	\`round\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_document_key_idx\` ON \`comments\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_author_user_idx\` ON \`comments\` (\`author_user_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`protocols_id\` text(36),
  	\`training_modules_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`resources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`protocols_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_rels_order_idx\` ON \`comments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_parent_idx\` ON \`comments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_path_idx\` ON \`comments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_protocols_id_idx\` ON \`comments_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_training_modules_id_idx\` ON \`comments_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_newsletters_id_idx\` ON \`comments_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_resources_id_idx\` ON \`comments_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_themes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_themes_order_idx\` ON \`releases_themes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_themes_parent_id_idx\` ON \`releases_themes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_themes_code_idx\` ON \`releases_themes\` (\`code\`);`)
  await db.run(sql`CREATE TABLE \`releases_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_audience_order_idx\` ON \`releases_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_audience_parent_idx\` ON \`releases_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_settings_order_idx\` ON \`releases_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_settings_parent_idx\` ON \`releases_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`function\` text,
  	\`organisation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_authors_order_idx\` ON \`releases_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_authors_parent_id_idx\` ON \`releases_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text,
  	\`title\` text,
  	\`html\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_sections_order_idx\` ON \`releases_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_sections_parent_id_idx\` ON \`releases_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_objectives_order_idx\` ON \`releases_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_objectives_parent_id_idx\` ON \`releases_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_slides\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`layout\` text,
  	\`title\` text,
  	\`html\` text,
  	\`text\` text,
  	\`notes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_slides_order_idx\` ON \`releases_slides\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_slides_parent_id_idx\` ON \`releases_slides\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`type\` text,
  	\`title\` text,
  	\`html\` text,
  	\`text\` text,
  	\`reference\` text,
  	\`number\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_items_order_idx\` ON \`releases_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_items_parent_id_idx\` ON \`releases_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_references_order_idx\` ON \`releases_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_references_parent_id_idx\` ON \`releases_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`citation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_legal_basis_order_idx\` ON \`releases_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_legal_basis_parent_id_idx\` ON \`releases_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`reference\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_relations_order_idx\` ON \`releases_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_relations_parent_id_idx\` ON \`releases_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`mime_type\` text,
  	\`bytes\` numeric,
  	\`sha256\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_attachments_order_idx\` ON \`releases_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_attachments_parent_id_idx\` ON \`releases_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_signatures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`profession\` text,
  	\`function\` text,
  	\`organisation\` text,
  	\`role\` text,
  	\`meaning\` text,
  	\`at\` text,
  	\`comment\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_signatures_order_idx\` ON \`releases_signatures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_signatures_parent_id_idx\` ON \`releases_signatures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sha256\` text,
  	\`name\` text,
  	\`mime_type\` text,
  	\`bytes\` numeric,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_files_order_idx\` ON \`releases_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_files_parent_id_idx\` ON \`releases_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_files_sha256_idx\` ON \`releases_files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`releases_files_media_idx\` ON \`releases_files\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`identifier\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`released_at\` text NOT NULL,
  	\`effective_at\` text NOT NULL,
  	\`review_due_at\` text,
  	\`review_state\` text,
  	\`change_type\` text,
  	\`change_summary\` text,
  	\`content_hash\` text NOT NULL,
  	\`supersedes\` text,
  	\`superseded_by\` text,
  	\`withdrawal_kind\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_by\` text,
  	\`language\` text,
  	\`easy_to_read\` integer,
  	\`working_group_slug\` text,
  	\`working_group_name\` text,
  	\`population\` text,
  	\`nurse_protocol\` integer,
  	\`duration_minutes\` numeric,
  	\`year\` numeric,
  	\`issue\` text,
  	\`editorial_html\` text,
  	\`editorial_text\` text,
  	\`category\` text,
  	\`html\` text,
  	\`text\` text,
  	\`file_title\` text,
  	\`file_url\` text,
  	\`file_mime_type\` text,
  	\`file_bytes\` numeric,
  	\`file_sha256\` text,
  	\`file_name\` text,
  	\`url\` text,
  	\`override_name\` text,
  	\`override_reason\` text,
  	\`override_at\` text,
  	\`document_html\` text,
  	\`document_text\` text,
  	\`slot\` text NOT NULL,
  	\`document_key\` text,
  	\`review_id\` text(36),
  	\`order\` numeric NOT NULL,
  	\`overridden_by_id\` text(36),
  	\`review_period_months\` numeric,
  	\`audit_seq\` numeric,
  	\`content\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`review_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`overridden_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_kind_idx\` ON \`releases\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`releases_reference_idx\` ON \`releases\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`releases_status_idx\` ON \`releases\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`releases_released_at_idx\` ON \`releases\` (\`released_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_effective_at_idx\` ON \`releases\` (\`effective_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_review_state_idx\` ON \`releases\` (\`review_state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_slot_idx\` ON \`releases\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`releases_document_key_idx\` ON \`releases\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`releases_review_idx\` ON \`releases\` (\`review_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_order_idx\` ON \`releases\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_overridden_by_idx\` ON \`releases\` (\`overridden_by_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_texts_order_parent\` ON \`releases_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`protocols_id\` text(36),
  	\`training_modules_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`resources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`protocols_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_rels_order_idx\` ON \`releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_parent_idx\` ON \`releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_path_idx\` ON \`releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_protocols_id_idx\` ON \`releases_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_training_modules_id_idx\` ON \`releases_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_newsletters_id_idx\` ON \`releases_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_resources_id_idx\` ON \`releases_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_members_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`working_groups_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_members_roles_order_idx\` ON \`working_groups_members_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_members_roles_parent_idx\` ON \`working_groups_members_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_members_order_idx\` ON \`working_groups_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_members_parent_id_idx\` ON \`working_groups_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_members_user_idx\` ON \`working_groups_members\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_rules_required_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`working_groups_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_rules_required_professions_order_idx\` ON \`working_groups_rules_required_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rules_required_professions_parent_idx\` ON \`working_groups_rules_required_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`min_reviews\` numeric NOT NULL,
  	\`min_reviews_minor\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_rules_order_idx\` ON \`working_groups_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rules_parent_id_idx\` ON \`working_groups_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`default_theme_id\` text(36),
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`default_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_slug_idx\` ON \`working_groups\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_default_theme_idx\` ON \`working_groups\` (\`default_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_updated_at_idx\` ON \`working_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_created_at_idx\` ON \`working_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`profession\` text,
  	\`job_title\` text,
  	\`organisation\` text,
  	\`establishment_id\` text(36),
  	\`representative_as\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`establishment_id\`) REFERENCES \`establishments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_establishment_idx\` ON \`users\` (\`establishment_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`establishments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`finess\` text NOT NULL,
  	\`category\` text,
  	\`city\` text,
  	\`department\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`establishments_finess_idx\` ON \`establishments\` (\`finess\`);`)
  await db.run(sql`CREATE INDEX \`establishments_updated_at_idx\` ON \`establishments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`establishments_created_at_idx\` ON \`establishments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`api_clients\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`establishment_id\` text(36),
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	FOREIGN KEY (\`establishment_id\`) REFERENCES \`establishments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_establishment_idx\` ON \`api_clients\` (\`establishment_id\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`sha256\` text,
  	\`uploaded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_texts_text_idx\` ON \`media_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`type\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`content_hash\` text,
  	\`audit_seq\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_seq_idx\` ON \`changes\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`changes_reference_idx\` ON \`changes\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`actor_user\` text,
  	\`actor_name\` text,
  	\`document_key\` text,
  	\`reference\` text,
  	\`data\` text,
  	\`subjects\` text,
  	\`data_hash\` text NOT NULL,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_seq_idx\` ON \`audit_events\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_type_idx\` ON \`audit_events\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_actor_user_idx\` ON \`audit_events\` (\`actor_user\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_document_key_idx\` ON \`audit_events\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_reference_idx\` ON \`audit_events\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`idempotency_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slot\` text NOT NULL,
  	\`body_hash\` text NOT NULL,
  	\`status\` numeric,
  	\`response\` text,
  	\`content_type\` text,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`idempotency_keys_slot_idx\` ON \`idempotency_keys\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_keys_expires_at_idx\` ON \`idempotency_keys\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_keys_updated_at_idx\` ON \`idempotency_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_keys_created_at_idx\` ON \`idempotency_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_key_idx\` ON \`counters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`protocols_id\` text(36),
  	\`training_modules_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`resources_id\` text(36),
  	\`themes_id\` text(36),
  	\`reviews_id\` text(36),
  	\`decisions_id\` text(36),
  	\`comments_id\` text(36),
  	\`releases_id\` text(36),
  	\`working_groups_id\` text(36),
  	\`users_id\` text(36),
  	\`establishments_id\` text(36),
  	\`api_clients_id\` text(36),
  	\`media_id\` text(36),
  	\`changes_id\` text(36),
  	\`audit_events_id\` text(36),
  	\`idempotency_keys_id\` text(36),
  	\`counters_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`protocols_id\`) REFERENCES \`protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reviews_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`working_groups_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`establishments_id\`) REFERENCES \`establishments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`changes_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`idempotency_keys_id\`) REFERENCES \`idempotency_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`counters_id\`) REFERENCES \`counters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_protocols_id_idx\` ON \`payload_locked_documents_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_training_modules_id_idx\` ON \`payload_locked_documents_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_working_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`working_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_establishments_id_idx\` ON \`payload_locked_documents_rels\` (\`establishments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_idempotency_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`idempotency_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counters_id_idx\` ON \`payload_locked_documents_rels\` (\`counters_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`api_clients_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_api_clients_id_idx\` ON \`payload_preferences_rels\` (\`api_clients_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`protocols_audience\`;`)
  await db.run(sql`DROP TABLE \`protocols_settings\`;`)
  await db.run(sql`DROP TABLE \`protocols_authors\`;`)
  await db.run(sql`DROP TABLE \`protocols_sections\`;`)
  await db.run(sql`DROP TABLE \`protocols_references\`;`)
  await db.run(sql`DROP TABLE \`protocols_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`protocols_relations\`;`)
  await db.run(sql`DROP TABLE \`protocols_attachments\`;`)
  await db.run(sql`DROP TABLE \`protocols\`;`)
  await db.run(sql`DROP TABLE \`protocols_texts\`;`)
  await db.run(sql`DROP TABLE \`protocols_rels\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_protocols_v_rels\`;`)
  await db.run(sql`DROP TABLE \`training_modules_objectives\`;`)
  await db.run(sql`DROP TABLE \`training_modules_audience\`;`)
  await db.run(sql`DROP TABLE \`training_modules_settings\`;`)
  await db.run(sql`DROP TABLE \`training_modules_authors\`;`)
  await db.run(sql`DROP TABLE \`training_modules_slides\`;`)
  await db.run(sql`DROP TABLE \`training_modules_references\`;`)
  await db.run(sql`DROP TABLE \`training_modules_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`training_modules_relations\`;`)
  await db.run(sql`DROP TABLE \`training_modules_attachments\`;`)
  await db.run(sql`DROP TABLE \`training_modules\`;`)
  await db.run(sql`DROP TABLE \`training_modules_texts\`;`)
  await db.run(sql`DROP TABLE \`training_modules_rels\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_objectives\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_slides\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_rels\`;`)
  await db.run(sql`DROP TABLE \`newsletters_audience\`;`)
  await db.run(sql`DROP TABLE \`newsletters_settings\`;`)
  await db.run(sql`DROP TABLE \`newsletters_authors\`;`)
  await db.run(sql`DROP TABLE \`newsletters_items\`;`)
  await db.run(sql`DROP TABLE \`newsletters_references\`;`)
  await db.run(sql`DROP TABLE \`newsletters_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`newsletters_relations\`;`)
  await db.run(sql`DROP TABLE \`newsletters_attachments\`;`)
  await db.run(sql`DROP TABLE \`newsletters\`;`)
  await db.run(sql`DROP TABLE \`newsletters_texts\`;`)
  await db.run(sql`DROP TABLE \`newsletters_rels\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`resources_audience\`;`)
  await db.run(sql`DROP TABLE \`resources_settings\`;`)
  await db.run(sql`DROP TABLE \`resources_authors\`;`)
  await db.run(sql`DROP TABLE \`resources_references\`;`)
  await db.run(sql`DROP TABLE \`resources_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`resources_relations\`;`)
  await db.run(sql`DROP TABLE \`resources_attachments\`;`)
  await db.run(sql`DROP TABLE \`resources\`;`)
  await db.run(sql`DROP TABLE \`resources_texts\`;`)
  await db.run(sql`DROP TABLE \`resources_rels\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_resources_v\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_rels\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`reviews_rules_required_professions\`;`)
  await db.run(sql`DROP TABLE \`reviews_assignees\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`reviews_rels\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions_rels\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments_rels\`;`)
  await db.run(sql`DROP TABLE \`releases_themes\`;`)
  await db.run(sql`DROP TABLE \`releases_audience\`;`)
  await db.run(sql`DROP TABLE \`releases_settings\`;`)
  await db.run(sql`DROP TABLE \`releases_authors\`;`)
  await db.run(sql`DROP TABLE \`releases_sections\`;`)
  await db.run(sql`DROP TABLE \`releases_objectives\`;`)
  await db.run(sql`DROP TABLE \`releases_slides\`;`)
  await db.run(sql`DROP TABLE \`releases_items\`;`)
  await db.run(sql`DROP TABLE \`releases_references\`;`)
  await db.run(sql`DROP TABLE \`releases_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`releases_relations\`;`)
  await db.run(sql`DROP TABLE \`releases_attachments\`;`)
  await db.run(sql`DROP TABLE \`releases_signatures\`;`)
  await db.run(sql`DROP TABLE \`releases_files\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`releases_texts\`;`)
  await db.run(sql`DROP TABLE \`releases_rels\`;`)
  await db.run(sql`DROP TABLE \`working_groups_members_roles\`;`)
  await db.run(sql`DROP TABLE \`working_groups_members\`;`)
  await db.run(sql`DROP TABLE \`working_groups_rules_required_professions\`;`)
  await db.run(sql`DROP TABLE \`working_groups_rules\`;`)
  await db.run(sql`DROP TABLE \`working_groups\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`establishments\`;`)
  await db.run(sql`DROP TABLE \`api_clients\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_texts\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`idempotency_keys\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
