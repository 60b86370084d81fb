import type { Field } from 'payload'

import { slugs } from '../../src/slugs'

/** An establishment's key to the API. */
export const apiClientFields: Field[] = [
  { name: 'name', type: 'text', label: 'Nom', required: true },
  {
    name: 'establishment',
    type: 'relationship',
    relationTo: slugs.establishments,
    label: 'Établissement',
  },
  {
    name: 'active',
    type: 'checkbox',
    label: 'Actif',
    defaultValue: true,
    admin: { description: 'Une clé désactivée n’ouvre plus rien.' },
  },
]
