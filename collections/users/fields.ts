import type { Field } from 'payload'

import { userFieldAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { networkRoles, representativeKinds } from '../../src/vocabulary/people'
import { professions } from '../../src/vocabulary/professions'

const signatureFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: 'Nom',
    required: true,
    access: userFieldAccess.adminOnly,
    admin: { description: 'Tel qu’il sera imprimé sur les visas.' },
  },
  {
    name: 'email',
    type: 'email',
    label: 'Adresse électronique',
    required: true,
    unique: true,
    access: userFieldAccess.email,
  },
  {
    name: 'profession',
    type: 'select',
    label: 'Profession',
    options: professions.options,
    access: userFieldAccess.profession,
  },
  {
    name: 'jobTitle',
    type: 'text',
    label: 'Fonction',
    access: userFieldAccess.adminOrSelf,
  },
  {
    name: 'organisation',
    type: 'text',
    label: 'Établissement ou organisme',
    access: userFieldAccess.adminOrSelf,
  },
]

const networkFields: Field[] = [
  {
    name: 'roles',
    type: 'select',
    access: userFieldAccess.roles,
    hasMany: true,
    label: 'Rôles dans le réseau',
    options: networkRoles.options,
    admin: { position: 'sidebar' },
  },
  {
    name: 'establishment',
    type: 'relationship',
    access: userFieldAccess.adminOnly,
    relationTo: slugs.establishments,
    label: 'Établissement membre',
    admin: { position: 'sidebar' },
  },
  {
    name: 'representativeAs',
    type: 'select',
    access: userFieldAccess.adminOnly,
    label: 'Y représente',
    options: representativeKinds.options,
    admin: { position: 'sidebar' },
  },
  {
    name: 'active',
    type: 'checkbox',
    access: userFieldAccess.adminOnly,
    label: 'Compte actif',
    defaultValue: true,
    admin: {
      position: 'sidebar',
      description: 'Un compte désactivé ne peut plus ni se connecter ni agir. Rien n’est supprimé.',
    },
  },
]

// What one does about a password stands first, where Payload's own fields would be.
const passwordField: Field = {
  name: 'passwordPlace',
  type: 'ui',
  label: 'Mot de passe',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/collections/users/components/PasswordPlace#PasswordPlace' },
  },
}

/** A person of the network; e-mail and password are Payload's. */
export const userFields: Field[] = [passwordField, ...signatureFields, ...networkFields]
