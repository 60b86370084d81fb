import type { Field } from 'payload'

import { nobodyField } from '../../src/access'

/** A theme of the network: its code is part of references and never changes. */
export const themeFields: Field[] = [
  {
    name: 'code',
    type: 'text',
    label: 'Code',
    required: true,
    unique: true,
    index: true,
    access: { update: nobodyField },
    validate: (value: string | null | undefined) =>
      /^[A-Z][A-Z0-9]{1,11}$/.test(value ?? '') ||
      'Indiquez de 2 à 12 lettres majuscules ou chiffres, par exemple MEOPA.',
    admin: { description: 'Il entre dans les références (PRO-MEOPA-001) et ne change jamais.' },
  },
  { name: 'title', type: 'text', label: 'Nom', required: true },
  { name: 'order', type: 'number', label: 'Ordre', defaultValue: 0 },
]
