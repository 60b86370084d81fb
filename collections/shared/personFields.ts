import type { Field } from 'payload'

import { slugs } from '../../src/slugs'

/** A person as they were called then: the account, and the name printed at that moment. */
export const personFields = (options: { label: string }): Field[] => [
  { name: 'user', type: 'relationship', relationTo: slugs.users, label: options.label },
  { name: 'name', type: 'text', label: 'Nom' },
]
