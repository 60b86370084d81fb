import type { Field } from 'payload'

import { htmlAndText } from '../../payloadFields/publishedFields'
import { newsletterItemTypes } from './codes'

export const newsletterReleaseFields: Field[] = [
  { name: 'year', type: 'number', label: 'Année' },
  { name: 'issue', type: 'text', label: 'Numéro' },
  { name: 'editorial', type: 'group', label: 'Éditorial', fields: htmlAndText() },
  {
    name: 'items',
    type: 'array',
    label: 'Rubriques',
    fields: [
      { name: 'key', type: 'text', label: 'Clé' },
      { name: 'type', type: 'select', label: 'Type', options: newsletterItemTypes.options },
      { name: 'title', type: 'text', label: 'Titre' },
      ...htmlAndText(),
      { name: 'reference', type: 'text', label: 'Référence' },
      { name: 'number', type: 'text', label: 'Version' },
      {
        name: 'date',
        type: 'date',
        label: 'Date',
        admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
      },
    ],
  },
]
