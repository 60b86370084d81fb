import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { controlledAccess } from '../../src/access'
import { narrowList } from '../../src/admin/documentList'
import { importEndpoints } from '../../src/import'
import type { ControlledSlug } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import type { KeyRule } from './assignKeys'
import { controlledFields, type FieldOptions } from './fields'
import { emptyWhatWasEmpty } from './hooks/emptyWhatWasEmpty'
import { giveKeys } from './hooks/giveKeys'
import { giveReference, type MakeReference } from './hooks/giveReference'
import { guardCopy } from './hooks/guardCopy'
import { guardGroup } from './hooks/guardGroup'
import { guardMedia } from './hooks/guardMedia'
import { guardTrash } from './hooks/guardTrash'
import { handOver } from './hooks/handOver'
import { keepImportedFigures } from './hooks/keepImportedFigures'
import { nameScales } from './hooks/nameScales'
import { recordMediaUse } from './hooks/recordMediaUse'
import { settleThemes } from './hooks/settleThemes'

export type ControlledOptions = FieldOptions & {
  slug: ControlledSlug
  labels: { singular: string; plural: string }
  description: string
  /** Whether a document has to have a theme (the reference of most kinds depends on it). */
  themeRequired: boolean
  makeReference: MakeReference
  /** The arrays whose rows have a stable key, and how it is made. */
  keys: Readonly<Record<string, KeyRule>>
  hooks?: {
    beforeChange?: CollectionBeforeChangeHook[]
    /** Runs once the rows have their keys. */
    whenKeyed?: CollectionBeforeChangeHook[]
  }
  indexes?: CollectionConfig['indexes']
}

const hooksOf = (options: ControlledOptions): NonNullable<CollectionConfig['hooks']> => ({
  beforeOperation: [guardCopy],
  beforeChange: [
    emptyWhatWasEmpty,
    keepImportedFigures,
    guardGroup,
    guardTrash,
    settleThemes({ required: options.themeRequired }),
    ...(options.hooks?.beforeChange ?? []),
    guardMedia,
    nameScales,
    ...Object.entries(options.keys).map(([field, rule]) => giveKeys(field, rule)),
    ...(options.hooks?.whenKeyed ?? []),
    giveReference(options.makeReference),
  ],
  afterChange: [recordMediaUse, handOver],
})

/** A controlled collection: what all four kinds share, and what the kind adds. */
export const buildControlled = (options: ControlledOptions): CollectionConfig => ({
  slug: options.slug,
  labels: options.labels,
  access: controlledAccess(options.slug),
  admin: {
    group: adminGroups.library,
    description: options.description,
    useAsTitle: 'title',
    defaultColumns: [
      'reference',
      'title',
      'workingGroup',
      'workflowState',
      'releaseInForce',
      'reviewDue',
    ],
    baseFilter: narrowList(options.slug),
    // A list is drawn from its columns: the sections of a page of protocols are read by nobody.
    enableListViewSelectAPI: true,
    components: {
      beforeListTable: ['/src/admin/documentList/components/ListBar#ListBar'],
      edit: {
        beforeDocumentControls: [
          {
            path: '/src/import/components/ImportIntoDocument#ImportIntoDocument',
            serverProps: { collection: options.slug },
          },
        ],
      },
    },
    listSearchableFields: ['title', 'reference', 'formerReferences'],
  },
  defaultSort: 'reference',
  // The workflow looks at documents one by one.
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: hooksOf(options),
  endpoints: importEndpoints(options.slug),
  ...(options.indexes && { indexes: options.indexes }),
  trash: true,
  // No Payload drafts: releases are what is public, and the workflow is the only way to them.
  versions: { drafts: false, maxPerDoc: 0 },
  fields: controlledFields(options),
})
