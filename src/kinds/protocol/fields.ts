import type { Field } from 'payload'

import { richTextField } from '../../richText'
import { sectionKinds } from './sectionKinds'
import { keyField } from '../../payloadFields/keyField'

/** Who the protocol is for, and whether nurses carry it out. */
export const protocolFields: Field[] = [
  {
    name: 'population',
    type: 'textarea',
    label: 'Population concernée',
    admin: {
      description: 'Les patients auxquels le protocole s’applique, avec ses limites d’âge.',
    },
  },
  {
    name: 'nurseProtocol',
    type: 'checkbox',
    label: 'Protocole appliqué par des infirmiers',
    defaultValue: true,
    admin: {
      position: 'sidebar',
      description: 'Il doit alors être daté et signé par un médecin avant tout usage.',
    },
  },
]

/** The text itself, section by section. */
export const sectionsField: Field = {
  name: 'sections',
  type: 'array',
  label: 'Sections',
  labels: { singular: 'Section', plural: 'Sections' },
  admin: {
    description: 'La section « L’essentiel » tient seule sur la première page.',
    components: { RowLabel: '/src/kinds/protocol/components/SectionLabel#SectionLabel' },
  },
  fields: [
    keyField,
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Type de section',
          required: true,
          options: sectionKinds.options,
        },
        {
          name: 'title',
          type: 'text',
          label: 'Titre',
          admin: { description: 'Vide : le nom du type. Nécessaire pour « Autre section ».' },
        },
      ],
    },
    richTextField({ name: 'content', label: 'Texte' }),
  ],
}
