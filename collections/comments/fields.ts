import type { Field } from 'payload'

import { documentFields } from '../shared/documentFields'
import { personFields } from '../shared/personFields'
import { number } from '../shared/systemFields'

const systemGiven = { readOnly: true } as const

/** A remark on a working copy; author and round are given by the system. */
export const commentFields: Field[] = [
  ...documentFields({ required: true }),
  {
    name: 'section',
    type: 'text',
    label: 'Section',
    admin: { description: 'La clé de la section concernée. Vide : tout le document.' },
  },
  { name: 'text', type: 'textarea', label: 'Commentaire', required: true, maxLength: 5000 },
  {
    name: 'author',
    type: 'group',
    label: 'Auteur',
    admin: systemGiven,
    fields: personFields({ label: 'Compte' }),
  },
  { ...number({ name: 'round', label: 'Tour' }), admin: systemGiven },
]
