import type { Field } from 'payload'

/** A member hospital or care home of the network. */
export const establishmentFields: Field[] = [
  { name: 'name', type: 'text', label: 'Nom', required: true },
  {
    name: 'finess',
    type: 'text',
    label: 'Numéro FINESS',
    required: true,
    unique: true,
    index: true,
    validate: (value: string | null | undefined) =>
      /^\d[0-9AB]\d{7}$/.test(value ?? '') || 'Un numéro FINESS compte neuf caractères.',
  },
  { name: 'category', type: 'text', label: 'Catégorie' },
  {
    type: 'row',
    fields: [
      { name: 'city', type: 'text', label: 'Ville' },
      { name: 'department', type: 'text', label: 'Département' },
    ],
  },
  { name: 'active', type: 'checkbox', label: 'Actif', defaultValue: true },
]
