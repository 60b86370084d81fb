import type { Field } from 'payload'

import { controlledSlugs } from '../../src/slugs'

/** The document that a row speaks of, and its key `<collection>/<id>`, which can be searched alike on both databases. */
export const documentFields = (options: { required: boolean }): Field[] => [
  {
    name: 'document',
    type: 'relationship',
    relationTo: [...controlledSlugs],
    label: 'Document',
    required: options.required,
  },
  {
    name: 'documentKey',
    type: 'text',
    label: 'Clé du document',
    index: true,
    admin: { hidden: true },
  },
]
