import type { Field } from 'payload'

import { richTextField } from '../../src/richText'
import { slugs } from '../../src/slugs'
import { resourceCategories } from '../../src/kinds/resource/codes'

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
