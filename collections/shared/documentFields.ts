import type { Field, FieldAccess } from 'payload'

import { nobodyField } from '../../src/access'
import { controlledSlugs } from '../../src/slugs'

type Options = { required: boolean; access?: { read: FieldAccess } }

// Known to nobody: it is there for the rules of access, which ask the database by it.
const rulesOnly = { create: nobodyField, read: nobodyField, update: nobodyField }

/**
 * The document that a row speaks of, its key `<collection>/<id>`, which both databases search alike, and the group that
 * has the document now: who may read a row is asked by that, since a list of all documents of a group has no end.
 */
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
  {
    name: 'documentGroup',
    type: 'text',
    label: 'Groupe du document',
    index: true,
    access: rulesOnly,
    admin: { hidden: true },
  },
]
