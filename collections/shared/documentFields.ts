import type { Field, FieldAccess } from 'payload'

import { controlledSlugs } from '../../src/slugs'

type Options = { required: boolean; access?: { read: FieldAccess } }

/** The document that a row speaks of, and its key `<collection>/<id>`, which both databases search alike. */
export const documentFields = ({ required, access }: Options): Field[] => [
  {
    name: 'document',
    type: 'relationship',
    relationTo: [...controlledSlugs],
    label: 'Document',
    required,
    ...(access && { access }),
  },
  {
    name: 'documentKey',
    type: 'text',
    label: 'Clé du document',
    index: true,
    ...(access && { access }),
    admin: { hidden: true },
  },
]
