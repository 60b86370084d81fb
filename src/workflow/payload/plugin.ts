import type { CollectionConfig, CollectionSlug, Plugin } from 'payload'

import { workflowEndpoints } from './endpoints'
import { contentHashField, expectedHashField, panelField, unreleasedField } from './fields'
import { recordChange } from './hooks/recordChange'
import { recordMove } from './hooks/recordMove'
import { refuseStaleSave } from './hooks/refuseStaleSave'
import type { WorkflowOptions } from '../options'
import { scheduledReleaseTaskConfig } from '../service/scheduledRelease'

const control = (
  collection: CollectionConfig,
  { options, slug }: { options: WorkflowOptions; slug: CollectionSlug },
): CollectionConfig => ({
  ...collection,
  // The panel leads the sidebar.
  fields: [
    panelField(options),
    ...collection.fields,
    contentHashField,
    unreleasedField,
    expectedHashField,
  ],
  endpoints: [
    ...workflowEndpoints(options, slug),
    ...(collection.endpoints === false ? [] : (collection.endpoints ?? [])),
  ],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), refuseStaleSave(options)],
    afterChange: [
      recordChange(options),
      recordMove(options),
      ...(collection.hooks?.afterChange ?? []),
    ],
  },
})

/**
 * Puts collections under the review workflow: a content hash on each document, a log entry for each
 * change of content, the routes of the thirteen actions, and the job of planned releases.
 */
export const workflowPlugin =
  (options: WorkflowOptions): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      const slug = options.collections.find((controlled) => controlled === collection.slug)
      return slug === undefined ? collection : control(collection, { options, slug })
    }),
    jobs: {
      ...config.jobs,
      tasks: [...(config.jobs?.tasks ?? []), scheduledReleaseTaskConfig(options)],
    },
  })
