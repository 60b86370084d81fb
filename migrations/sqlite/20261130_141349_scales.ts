import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`scales_age_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_age_groups_order_idx\` ON \`scales_age_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`scales_age_groups_parent_idx\` ON \`scales_age_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_audience_order_idx\` ON \`scales_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`scales_audience_parent_idx\` ON \`scales_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_settings_order_idx\` ON \`scales_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`scales_settings_parent_idx\` ON \`scales_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_authors_order_idx\` ON \`scales_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scales_authors_parent_id_idx\` ON \`scales_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_thresholds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` numeric,
  	\`to\` numeric,
  	\`meaning\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_thresholds_order_idx\` ON \`scales_thresholds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scales_thresholds_parent_id_idx\` ON \`scales_thresholds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_items_scores\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scales_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_items_scores_order_idx\` ON \`scales_items_scores\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scales_items_scores_parent_id_idx\` ON \`scales_items_scores\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`content\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_items_order_idx\` ON \`scales_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scales_items_parent_id_idx\` ON \`scales_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_references_order_idx\` ON \`scales_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scales_references_parent_id_idx\` ON \`scales_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_legal_basis_order_idx\` ON \`scales_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scales_legal_basis_parent_id_idx\` ON \`scales_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_relations_order_idx\` ON \`scales_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scales_relations_parent_id_idx\` ON \`scales_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_attachments_order_idx\` ON \`scales_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scales_attachments_parent_id_idx\` ON \`scales_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`scales_attachments_file_idx\` ON \`scales_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`scales\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`measures\` text,
  	\`population\` text,
  	\`ages_from\` numeric,
  	\`ages_from_unit\` text DEFAULT 'year',
  	\`ages_to\` numeric,
  	\`ages_to_unit\` text DEFAULT 'year',
  	\`communication\` text,
  	\`filled_in_by\` text,
  	\`recommendation\` text,
  	\`item_count\` numeric,
  	\`range_min\` numeric,
  	\`range_max\` numeric,
  	\`licence\` text,
  	\`source\` text,
  	\`reference\` text NOT NULL,
  	\`working_group_id\` text(36) NOT NULL,
  	\`identifier\` text NOT NULL,
  	\`language\` text DEFAULT 'fr',
  	\`easy_to_read\` integer DEFAULT false,
  	\`review_period_months\` numeric,
  	\`imported_figures\` text,
  	\`content_hash\` text,
  	\`unreleased\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scales_reference_idx\` ON \`scales\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`scales_working_group_idx\` ON \`scales\` (\`working_group_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`scales_identifier_idx\` ON \`scales\` (\`identifier\`);`)
  await db.run(sql`CREATE INDEX \`scales_unreleased_idx\` ON \`scales\` (\`unreleased\`);`)
  await db.run(sql`CREATE INDEX \`scales_updated_at_idx\` ON \`scales\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scales_created_at_idx\` ON \`scales\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`scales_deleted_at_idx\` ON \`scales\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`scales_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_texts_order_parent\` ON \`scales_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`scales_texts_parent_idx\` ON \`scales_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scales_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scales_rels_order_idx\` ON \`scales_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`scales_rels_parent_idx\` ON \`scales_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`scales_rels_path_idx\` ON \`scales_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`scales_rels_themes_id_idx\` ON \`scales_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_age_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_age_groups_order_idx\` ON \`_scales_v_version_age_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_age_groups_parent_idx\` ON \`_scales_v_version_age_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_audience_order_idx\` ON \`_scales_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_audience_parent_idx\` ON \`_scales_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_settings_order_idx\` ON \`_scales_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_settings_parent_idx\` ON \`_scales_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`organisation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_authors_order_idx\` ON \`_scales_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_authors_parent_id_idx\` ON \`_scales_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_thresholds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` numeric,
  	\`to\` numeric,
  	\`meaning\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_thresholds_order_idx\` ON \`_scales_v_version_thresholds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_thresholds_parent_id_idx\` ON \`_scales_v_version_thresholds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_items_scores\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scales_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_items_scores_order_idx\` ON \`_scales_v_version_items_scores\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_items_scores_parent_id_idx\` ON \`_scales_v_version_items_scores\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`content\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_items_order_idx\` ON \`_scales_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_items_parent_id_idx\` ON \`_scales_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`date_read\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_references_order_idx\` ON \`_scales_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_references_parent_id_idx\` ON \`_scales_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`citation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_legal_basis_order_idx\` ON \`_scales_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_legal_basis_parent_id_idx\` ON \`_scales_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_relations_order_idx\` ON \`_scales_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_relations_parent_id_idx\` ON \`_scales_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` text(36) NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_version_attachments_order_idx\` ON \`_scales_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_attachments_parent_id_idx\` ON \`_scales_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_attachments_file_idx\` ON \`_scales_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_summary\` text,
  	\`version_measures\` text,
  	\`version_population\` text,
  	\`version_ages_from\` numeric,
  	\`version_ages_from_unit\` text DEFAULT 'year',
  	\`version_ages_to\` numeric,
  	\`version_ages_to_unit\` text DEFAULT 'year',
  	\`version_communication\` text,
  	\`version_filled_in_by\` text,
  	\`version_recommendation\` text,
  	\`version_item_count\` numeric,
  	\`version_range_min\` numeric,
  	\`version_range_max\` numeric,
  	\`version_licence\` text,
  	\`version_source\` text,
  	\`version_reference\` text NOT NULL,
  	\`version_working_group_id\` text(36) NOT NULL,
  	\`version_identifier\` text NOT NULL,
  	\`version_language\` text DEFAULT 'fr',
  	\`version_easy_to_read\` integer DEFAULT false,
  	\`version_review_period_months\` numeric,
  	\`version_imported_figures\` text,
  	\`version_content_hash\` text,
  	\`version_unreleased\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scales\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_parent_idx\` ON \`_scales_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_version_reference_idx\` ON \`_scales_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_version_working_group_idx\` ON \`_scales_v\` (\`version_working_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_version_identifier_idx\` ON \`_scales_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_version_unreleased_idx\` ON \`_scales_v\` (\`version_unreleased\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_version_updated_at_idx\` ON \`_scales_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_version_created_at_idx\` ON \`_scales_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_version_version_deleted_at_idx\` ON \`_scales_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_created_at_idx\` ON \`_scales_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_updated_at_idx\` ON \`_scales_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_texts_order_parent\` ON \`_scales_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_texts_parent_idx\` ON \`_scales_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scales_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_scales_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scales_v_rels_order_idx\` ON \`_scales_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_rels_parent_idx\` ON \`_scales_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_rels_path_idx\` ON \`_scales_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_scales_v_rels_themes_id_idx\` ON \`_scales_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_age_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_age_groups_order_idx\` ON \`releases_age_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_age_groups_parent_idx\` ON \`releases_age_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_scale_items_scores\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases_scale_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_scale_items_scores_order_idx\` ON \`releases_scale_items_scores\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_scale_items_scores_parent_id_idx\` ON \`releases_scale_items_scores\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_scale_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`html\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_scale_items_order_idx\` ON \`releases_scale_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_scale_items_parent_id_idx\` ON \`releases_scale_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_thresholds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` numeric,
  	\`to\` numeric,
  	\`meaning\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_thresholds_order_idx\` ON \`releases_thresholds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_thresholds_parent_id_idx\` ON \`releases_thresholds\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`reviews_rels\` ADD \`scales_id\` text(36) REFERENCES scales(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`reviews_rels_scales_id_idx\` ON \`reviews_rels\` (\`scales_id\`);`)
  await db.run(sql`ALTER TABLE \`decisions_rels\` ADD \`scales_id\` text(36) REFERENCES scales(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`decisions_rels_scales_id_idx\` ON \`decisions_rels\` (\`scales_id\`);`)
  await db.run(sql`ALTER TABLE \`comments_rels\` ADD \`scales_id\` text(36) REFERENCES scales(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`comments_rels_scales_id_idx\` ON \`comments_rels\` (\`scales_id\`);`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`measures\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`ages_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`ages_to\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`communication\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`filled_in_by\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`item_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`range_min\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`range_max\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`recommendation_html\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`recommendation_text\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`licence\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`source\` text;`)
  await db.run(sql`ALTER TABLE \`releases_rels\` ADD \`scales_id\` text(36) REFERENCES scales(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`releases_rels_scales_id_idx\` ON \`releases_rels\` (\`scales_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`scales_id\` text(36) REFERENCES scales(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scales_id_idx\` ON \`payload_locked_documents_rels\` (\`scales_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`scales_age_groups\`;`)
  await db.run(sql`DROP TABLE \`scales_audience\`;`)
  await db.run(sql`DROP TABLE \`scales_settings\`;`)
  await db.run(sql`DROP TABLE \`scales_authors\`;`)
  await db.run(sql`DROP TABLE \`scales_thresholds\`;`)
  await db.run(sql`DROP TABLE \`scales_items_scores\`;`)
  await db.run(sql`DROP TABLE \`scales_items\`;`)
  await db.run(sql`DROP TABLE \`scales_references\`;`)
  await db.run(sql`DROP TABLE \`scales_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`scales_relations\`;`)
  await db.run(sql`DROP TABLE \`scales_attachments\`;`)
  await db.run(sql`DROP TABLE \`scales\`;`)
  await db.run(sql`DROP TABLE \`scales_texts\`;`)
  await db.run(sql`DROP TABLE \`scales_rels\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_age_groups\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_thresholds\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_items_scores\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_scales_v\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_scales_v_rels\`;`)
  await db.run(sql`DROP TABLE \`releases_age_groups\`;`)
  await db.run(sql`DROP TABLE \`releases_scale_items_scores\`;`)
  await db.run(sql`DROP TABLE \`releases_scale_items\`;`)
  await db.run(sql`DROP TABLE \`releases_thresholds\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_reviews_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_reviews_rels\`("id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id") SELECT "id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id" FROM \`reviews_rels\`;`)
  await db.run(sql`DROP TABLE \`reviews_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_reviews_rels\` RENAME TO \`reviews_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`reviews_rels_order_idx\` ON \`reviews_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_parent_idx\` ON \`reviews_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_path_idx\` ON \`reviews_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_protocols_id_idx\` ON \`reviews_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_training_modules_id_idx\` ON \`reviews_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_newsletters_id_idx\` ON \`reviews_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_resources_id_idx\` ON \`reviews_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_decisions_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_decisions_rels\`("id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id") SELECT "id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id" FROM \`decisions_rels\`;`)
  await db.run(sql`DROP TABLE \`decisions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions_rels\` RENAME TO \`decisions_rels\`;`)
  await db.run(sql`CREATE INDEX \`decisions_rels_order_idx\` ON \`decisions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_parent_idx\` ON \`decisions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_path_idx\` ON \`decisions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_protocols_id_idx\` ON \`decisions_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_training_modules_id_idx\` ON \`decisions_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_newsletters_id_idx\` ON \`decisions_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_resources_id_idx\` ON \`decisions_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_comments_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_comments_rels\`("id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id") SELECT "id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id" FROM \`comments_rels\`;`)
  await db.run(sql`DROP TABLE \`comments_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments_rels\` RENAME TO \`comments_rels\`;`)
  await db.run(sql`CREATE INDEX \`comments_rels_order_idx\` ON \`comments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_parent_idx\` ON \`comments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_path_idx\` ON \`comments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_protocols_id_idx\` ON \`comments_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_training_modules_id_idx\` ON \`comments_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_newsletters_id_idx\` ON \`comments_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_resources_id_idx\` ON \`comments_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_releases_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_releases_rels\`("id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id") SELECT "id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id" FROM \`releases_rels\`;`)
  await db.run(sql`DROP TABLE \`releases_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_releases_rels\` RENAME TO \`releases_rels\`;`)
  await db.run(sql`CREATE INDEX \`releases_rels_order_idx\` ON \`releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_parent_idx\` ON \`releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_path_idx\` ON \`releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_protocols_id_idx\` ON \`releases_rels\` (\`protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_training_modules_id_idx\` ON \`releases_rels\` (\`training_modules_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_newsletters_id_idx\` ON \`releases_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_resources_id_idx\` ON \`releases_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`mails_id\` text(36),
  	\`dead_letters_id\` text(36),
  	\`event_cursors_id\` text(36),
  	\`passed_dates_id\` text(36),
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
  	FOREIGN KEY (\`mails_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dead_letters_id\`) REFERENCES \`dead_letters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_cursors_id\`) REFERENCES \`event_cursors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`passed_dates_id\`) REFERENCES \`passed_dates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`idempotency_keys_id\`) REFERENCES \`idempotency_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`counters_id\`) REFERENCES \`counters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id", "themes_id", "reviews_id", "decisions_id", "comments_id", "releases_id", "working_groups_id", "users_id", "establishments_id", "api_clients_id", "media_id", "changes_id", "audit_events_id", "mails_id", "dead_letters_id", "event_cursors_id", "passed_dates_id", "idempotency_keys_id", "counters_id") SELECT "id", "order", "parent_id", "path", "protocols_id", "training_modules_id", "newsletters_id", "resources_id", "themes_id", "reviews_id", "decisions_id", "comments_id", "releases_id", "working_groups_id", "users_id", "establishments_id", "api_clients_id", "media_id", "changes_id", "audit_events_id", "mails_id", "dead_letters_id", "event_cursors_id", "passed_dates_id", "idempotency_keys_id", "counters_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dead_letters_id_idx\` ON \`payload_locked_documents_rels\` (\`dead_letters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_cursors_id_idx\` ON \`payload_locked_documents_rels\` (\`event_cursors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_passed_dates_id_idx\` ON \`payload_locked_documents_rels\` (\`passed_dates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_idempotency_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`idempotency_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counters_id_idx\` ON \`payload_locked_documents_rels\` (\`counters_id\`);`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`measures\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`ages_from\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`ages_to\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`communication\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`filled_in_by\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`item_count\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`range_min\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`range_max\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`recommendation_html\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`recommendation_text\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`licence\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`source\`;`)
}
