import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import * as rich from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig } from 'payload'

import { controlledFields } from '../../collections/controlled/fields'
import { protocolFields, sectionsField } from '../../src/kinds/protocol/fields'
import { blocks } from '../../src/richText/editor/blocks'
import { slugs } from '../../src/slugs'
import { stockBlocks, stockFields } from './fields'

const folder = process.env['STOCK_DIR'] ?? ''
// Not `import.meta.dirname`, which a build of Next does not know.
const root = path.dirname(fileURLToPath(import.meta.url))

const titled = (slug: string): CollectionConfig => ({
  slug,
  admin: { useAsTitle: 'title' },
  fields: [{ name: 'title', type: 'text', required: true }],
})

const editor = rich.lexicalEditor({
  features: [
    rich.FixedToolbarFeature(),
    rich.InlineToolbarFeature(),
    rich.ParagraphFeature(),
    rich.HeadingFeature({ enabledHeadingSizes: ['h3', 'h4', 'h5'] }),
    rich.BoldFeature(),
    rich.ItalicFeature(),
    rich.UnderlineFeature(),
    rich.StrikethroughFeature(),
    rich.SubscriptFeature(),
    rich.SuperscriptFeature(),
    rich.UnorderedListFeature(),
    rich.OrderedListFeature(),
    rich.ChecklistFeature(),
    rich.LinkFeature({ enabledCollections: [] }),
    rich.BlockquoteFeature(),
    rich.HorizontalRuleFeature(),
    rich.EXPERIMENTAL_TableFeature(),
    rich.BlocksFeature({ blocks: stockBlocks(blocks) }),
  ],
})

/** Payload as it comes, with the fields of a protocol: what ours is measured against. */
export default buildConfig({
  secret: 'only-for-measuring-in-a-temporary-folder',
  db: sqliteAdapter({
    client: { url: pathToFileURL(path.join(folder, 'stock.db')).href },
    idType: 'uuid',
    // `prepare.ts` makes the tables; the server finds them.
    push: process.env.NODE_ENV !== 'production',
  }),
  editor,
  collections: [
    { slug: slugs.users, auth: true, fields: [] },
    titled(slugs.workingGroups),
    titled(slugs.themes),
    { slug: slugs.media, upload: { staticDir: path.join(folder, 'media') }, fields: [] },
    {
      slug: slugs.protocols,
      admin: { useAsTitle: 'title' },
      trash: true,
      versions: { drafts: false, maxPerDoc: 0 },
      fields: stockFields(
        controlledFields('protocol', {
          mainFields: protocolFields,
          contentFields: [sectionsField],
        }),
      ),
    },
  ],
  admin: {
    user: slugs.users,
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'app/(payload)/admin/importMap.js'),
    },
  },
  telemetry: false,
  typescript: { autoGenerate: false },
})
