import type { Field } from 'payload'

import { fileFactFields, htmlAndText } from '../../payloadFields/publishedFields'
import { resourceCategories } from './codes'

export const resourceReleaseFields: Field[] = [
  { name: 'category', type: 'select', label: 'Catégorie', options: resourceCategories.options },
  ...htmlAndText(),
  { name: 'file', type: 'group', label: 'Fichier', fields: fileFactFields() },
  { name: 'url', type: 'text', label: 'Adresse' },
]
