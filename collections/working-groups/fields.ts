import type { Field } from 'payload'

import { coordinatorOnly, nobodyField } from '../../src/access'
import { slugs } from '../../src/slugs'
import { documentKinds } from '../../src/vocabulary/documents'
import { groupRoles } from '../../src/vocabulary/people'
import { professions } from '../../src/vocabulary/professions'

const nameFields: Field[] = [
  { name: 'name', type: 'text', label: 'Nom', required: true, access: coordinatorOnly },
  {
    name: 'slug',
    type: 'text',
    access: { update: nobodyField },
    label: 'Code',
    required: true,
    unique: true,
    index: true,
    validate: (value: string | null | undefined) =>
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value ?? '') ||
      'Indiquez des minuscules sans accent, des chiffres et des tirets.',
    admin: { description: 'Il entre dans les versions publiées et ne change jamais.' },
  },
  {
    name: 'defaultTheme',
    type: 'relationship',
    access: coordinatorOnly,
    relationTo: slugs.themes,
    label: 'Thème habituel',
    admin: { description: 'Donné aux documents du groupe qui n’ont pas de thème.' },
  },
  {
    name: 'active',
    type: 'checkbox',
    access: coordinatorOnly,
    label: 'Actif',
    defaultValue: true,
    admin: { description: 'Dans un groupe inactif, personne n’a plus de rôle.' },
  },
]

const membersField: Field = {
  name: 'members',
  type: 'array',
  label: 'Membres',
  labels: { singular: 'Membre', plural: 'Membres' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'user',
          type: 'relationship',
          relationTo: slugs.users,
          label: 'Personne',
          required: true,
          index: true,
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          label: 'Rôles',
          required: true,
          options: groupRoles.options,
        },
      ],
    },
  ],
}

const ruleNumbers: Field[] = [
  {
    name: 'minReviews',
    type: 'number',
    label: 'Relectures, modification majeure',
    required: true,
    min: 1,
    max: 10,
  },
  {
    name: 'minReviewsMinor',
    type: 'number',
    label: 'Relectures, modification mineure',
    required: true,
    min: 1,
    max: 10,
  },
]

const rulesField: Field = {
  name: 'rules',
  type: 'array',
  access: coordinatorOnly,
  label: 'Règles de validation',
  labels: { singular: 'Règle', plural: 'Règles' },
  admin: {
    description:
      'Sans règle : deux relectures pour un protocole (une si la modification est mineure), une pour le reste ; toujours une approbation, et celle d’un médecin pour un protocole infirmier.',
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Type de document',
      required: true,
      options: documentKinds.options,
    },
    { type: 'row', fields: ruleNumbers },
    {
      name: 'requiredProfessions',
      type: 'select',
      hasMany: true,
      label: 'Professions qui doivent approuver',
      options: professions.options,
    },
  ],
}

/** A group that owns documents, its people and its rules. */
export const workingGroupFields: Field[] = [...nameFields, membersField, rulesField]
