import type { Field } from 'payload'

import { htmlAndText } from '../../payloadFields/publishedFields'
import { sectionKinds } from './sectionKinds'

/** Whom it is for: any kind that says so has this column. */
export const populationColumn: Field = {
  name: 'population',
  type: 'textarea',
  label: 'Population concernée',
}

export const protocolReleaseFields: Field[] = [
  populationColumn,
  { name: 'nurseProtocol', type: 'checkbox', label: 'Protocole infirmier' },
  {
    name: 'sections',
    type: 'array',
    label: 'Sections',
    fields: [
      { name: 'key', type: 'text', label: 'Clé' },
      { name: 'kind', type: 'select', label: 'Type', options: sectionKinds.options },
      { name: 'title', type: 'text', label: 'Titre' },
      ...htmlAndText(),
    ],
  },
]
