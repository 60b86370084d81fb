import type { Field } from 'payload'

import { relationTypes } from '../../../src/vocabulary/documents'
import { longText, text } from '../../shared/systemFields'
import { fileFactFields } from '../../../src/payloadFields/publishedFields'

/** What the release rests on and what goes with it. */
export const sourceFields: Field[] = [
  {
    name: 'references',
    type: 'array',
    label: 'Sources',
    fields: [
      text({ name: 'label', label: 'Intitulé' }),
      text({ name: 'source', label: 'Éditeur' }),
      text({ name: 'url', label: 'Adresse' }),
      { name: 'dateRead', type: 'date', label: 'Consultée le' },
    ],
  },
  {
    name: 'legalBasis',
    type: 'array',
    label: 'Cadre légal',
    fields: [
      longText({ name: 'text', label: 'Ce que dit le texte' }),
      text({ name: 'citation', label: 'Texte cité' }),
    ],
  },
  {
    name: 'relations',
    type: 'array',
    label: 'Documents liés',
    fields: [
      { name: 'type', type: 'select', label: 'Lien', options: relationTypes.options },
      text({ name: 'reference', label: 'Référence' }),
    ],
  },
  { name: 'attachments', type: 'array', label: 'Pièces jointes', fields: fileFactFields() },
]
