import type { Field } from 'payload'

import { richTextField } from '../../richText'
import { slugs } from '../../slugs'
import { slideLayouts } from './codes'
import { keyField } from '../../payloadFields/keyField'
import { rowsNamedBy } from '../../payloadFields/rowsNamedBy'

/** What the training aims at and how long it lasts. */
export const trainingFields: Field[] = [
  {
    name: 'objectives',
    type: 'array',
    label: 'Objectifs',
    labels: { singular: 'Objectif', plural: 'Objectifs' },
    admin: { components: rowsNamedBy('Objectif', ['text']) },
    fields: [{ name: 'text', type: 'text', label: 'Objectif', required: true }],
  },
  {
    name: 'durationMinutes',
    type: 'number',
    label: 'Durée (minutes)',
    min: 1,
    max: 6000,
    admin: { position: 'sidebar' },
  },
  {
    name: 'sourceFile',
    type: 'upload',
    relationTo: slugs.media,
    label: 'Fichier d’origine',
    admin: { description: 'Le diaporama dont ce module est tiré.' },
  },
]

const slideFields: Field[] = [
  keyField,
  {
    type: 'row',
    fields: [
      {
        name: 'layout',
        type: 'select',
        label: 'Disposition',
        required: true,
        defaultValue: 'content',
        options: slideLayouts.options,
      },
      { name: 'title', type: 'text', label: 'Titre' },
    ],
  },
  richTextField({ name: 'content', label: 'Texte' }),
  {
    type: 'row',
    fields: [
      {
        name: 'image',
        type: 'upload',
        relationTo: slugs.media,
        label: 'Image',
        filterOptions: { mimeType: { contains: 'image/' } },
      },
      {
        name: 'video',
        type: 'upload',
        relationTo: slugs.media,
        label: 'Vidéo',
        filterOptions: { mimeType: { contains: 'video/' } },
      },
    ],
  },
  { name: 'notes', type: 'textarea', label: 'Notes du formateur' },
]

/** The slides, in order. */
export const slidesField: Field = {
  name: 'slides',
  type: 'array',
  label: 'Diapositives',
  labels: { singular: 'Diapositive', plural: 'Diapositives' },
  admin: { components: rowsNamedBy('Diapositive', ['title']) },
  fields: slideFields,
}
