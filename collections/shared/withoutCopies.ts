import type { CollectionConfig } from 'payload'

import { isControlledSlug } from '../../src/slugs'

/**
 * Only a controlled document is copied, and its hooks see to whose it then is. For the rest Payload's
 * route asks for the right to create with an empty body: whoever may comment somewhere, or only read,
 * would write again what another wrote.
 */
export const withoutCopies = (collection: CollectionConfig): CollectionConfig =>
  isControlledSlug(collection.slug) ? collection : { ...collection, disableDuplicate: true }
