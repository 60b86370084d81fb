import type { Field } from 'payload'

import { richTextField } from '../../richText'
import { slugs } from '../../slugs'
import { resourceCategories } from './codes'

const webAddress = /^https?:\/\/\S+$/

/** What the resource is, and the thing itself: a text, a file or an address. */
export const resourceFields: Field[] = [
  {
    name: 'category',
    type: 'select',
    label: 'Catégorie',
    options: resourceCategories.options,
  },
  richTextField({ name: 'content', label: 'Texte' }),
  { name: 'file', type: 'upload', relationTo: slugs.media, label: 'Fichier' },
  {
    name: 'url',
    type: 'text',
    label: 'Adresse',
    validate: (value: string | null | undefined) =>
      value == null ||
      value === '' ||
      webAddress.test(value) ||
      'Indiquez une adresse complète, qui commence par https://.',
    admin: { placeholder: 'https://…' },
  },
]
