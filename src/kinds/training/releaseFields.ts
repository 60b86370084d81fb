import type { Field } from 'payload'

import { htmlAndText } from '../../payloadFields/publishedFields'
import { slideLayouts } from './codes'

export const trainingReleaseFields: Field[] = [
  {
    name: 'objectives',
    type: 'array',
    label: 'Objectifs',
    fields: [{ name: 'text', type: 'text', label: 'Objectif' }],
  },
  { name: 'durationMinutes', type: 'number', label: 'Durée (minutes)' },
  {
    name: 'slides',
    type: 'array',
    label: 'Diapositives',
    fields: [
      { name: 'key', type: 'text', label: 'Clé' },
      { name: 'layout', type: 'select', label: 'Disposition', options: slideLayouts.options },
      { name: 'title', type: 'text', label: 'Titre' },
      ...htmlAndText(),
      { name: 'notes', type: 'textarea', label: 'Notes du formateur' },
    ],
  },
]
