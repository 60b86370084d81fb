import type { CollectionConfig, EditConfigWithoutRoot } from 'payload'

import { controlledAccess } from '../../src/access'
import { narrowList } from '../../src/admin/documentList'
import { formPath, reviewPath } from '../../src/admin/review/paths'
import { importEndpoints } from '../../src/import'
import { kindCollections } from '../../src/kinds/collections'
import { kindFacts, type DocumentKind } from '../../src/kinds/facts'
import { reviewEndpoints } from '../../src/review'
import { adminGroups } from '../adminGroups'
import { workflowOptions } from '../workflowOptions'
import { controlledFields } from './fields'
import { emptyWhatWasEmpty } from './hooks/emptyWhatWasEmpty'
import { giveKeys } from './hooks/giveKeys'
import { giveReference } from './hooks/giveReference'
import { guardCopy } from './hooks/guardCopy'
import { guardGroup } from './hooks/guardGroup'
import { guardMedia } from './hooks/guardMedia'
import { guardTrash } from './hooks/guardTrash'
import { handOver } from './hooks/handOver'
import { keepImportedFigures } from './hooks/keepImportedFigures'
import { recordMediaUse } from './hooks/recordMediaUse'
import { settleThemes } from './hooks/settleThemes'
import { numberedByTheme } from './references'

const inEveryKind = Object.values(kindCollections).flatMap((one) => one.inEveryKind ?? [])

const hooksOf = (kind: DocumentKind): NonNullable<CollectionConfig['hooks']> => {
  const { prefix, namedBy } = kindFacts[kind]
  const { hooks, keys, makeReference = numberedByTheme(prefix) } = kindCollections[kind]
  return {
    beforeOperation: [guardCopy],
    beforeChange: [
      emptyWhatWasEmpty,
      keepImportedFigures,
      guardGroup,
      guardTrash,
      settleThemes({ required: namedBy === 'theme' }),
      ...(hooks?.beforeChange ?? []),
      guardMedia,
      ...inEveryKind,
      ...Object.entries(keys).map(([field, rule]) => giveKeys(field, rule)),
      ...(hooks?.whenKeyed ?? []),
      giveReference(makeReference),
    ],
    afterChange: [recordMediaUse, handOver],
  }
}

const reviewPage = '/src/admin/review/components'
const serverProps = { options: workflowOptions }

// Whoever does not write a document comes upon its text, and never upon a form.
const documentViews = {
  default: {
    Component: { path: `${reviewPage}/DocumentPage#DocumentPage`, serverProps },
    tab: { Component: `${reviewPage}/Tabs#FirstTab` },
  },
  review: {
    path: reviewPath,
    Component: { path: `${reviewPage}/ReviewView#ReviewView`, serverProps },
    tab: { Component: `${reviewPage}/Tabs#ReviewTab`, order: 150 },
  },
  form: {
    path: formPath,
    Component: { path: `${reviewPage}/DocumentPage#FormPage`, serverProps },
    tab: { Component: `${reviewPage}/Tabs#FormTab`, order: 160 },
  },
} satisfies EditConfigWithoutRoot

/** The collection of a kind: what all kinds share, and what the kind adds. */
export const buildControlled = (kind: DocumentKind): CollectionConfig => {
  const { collection: slug, names } = kindFacts[kind]
  const { description, indexes } = kindCollections[kind]
  return {
    slug,
    labels: { singular: names.singular, plural: names.plural },
    access: controlledAccess(slug),
    admin: {
      group: adminGroups.library,
      description,
      useAsTitle: 'title',
      defaultColumns: [
        'reference',
        'title',
        'workingGroup',
        'workflowState',
        'releaseInForce',
        'reviewDue',
      ],
      baseFilter: narrowList(slug),
      // A list is drawn from its columns: the sections of a page of protocols are read by nobody.
      enableListViewSelectAPI: true,
      components: {
        views: { edit: documentViews },
        beforeListTable: ['/src/admin/documentList/components/ListBar#ListBar'],
        edit: {
          beforeDocumentControls: [
            {
              path: '/src/admin/import/ImportIntoDocument#ImportIntoDocument',
              serverProps: { collection: slug },
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
    hooks: hooksOf(kind),
    endpoints: [...importEndpoints(slug), ...reviewEndpoints(slug, workflowOptions)],
    ...(indexes && { indexes }),
    trash: true,
    // No Payload drafts: releases are what is public, and the workflow is the only way to them.
    versions: { drafts: false, maxPerDoc: 0 },
    fields: controlledFields(kind, kindCollections[kind]),
  }
}
