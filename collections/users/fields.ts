import type { Field } from 'payload'

import { slugs } from '../../src/slugs'
import { networkRoles, representativeKinds } from '../../src/vocabulary/people'
import { professions } from '../../src/vocabulary/professions'

const signatureFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: 'Nom',
    required: true,
    admin: { description: 'Tel qu’il sera imprimé sur les visas.' },
  },
  { name: 'profession', type: 'select', label: 'Profession', options: professions.options },
  { name: 'jobTitle', type: 'text', label: 'Fonction' },
  { name: 'organisation', type: 'text', label: 'Établissement ou organisme' },
]

const networkFields: Field[] = [
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    label: 'Rôles dans le réseau',
    options: networkRoles.options,
    admin: { position: 'sidebar' },
  },
  {
    name: 'establishment',
    type: 'relationship',
    relationTo: slugs.establishments,
    label: 'Établissement membre',
    admin: { position: 'sidebar' },
  },
  {
    name: 'representativeAs',
    type: 'select',
    label: 'Y représente',
    options: representativeKinds.options,
    admin: { position: 'sidebar' },
  },
  {
    name: 'active',
    type: 'checkbox',
    label: 'Compte actif',
    defaultValue: true,
    admin: {
      position: 'sidebar',
      description: 'Un compte désactivé ne peut plus ni se connecter ni agir. Rien n’est supprimé.',
    },
  },
]

/** A person of the network; e-mail and password are Payload's. */
export const userFields: Field[] = [...signatureFields, ...networkFields]
