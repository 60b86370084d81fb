import type { Field } from 'payload'

import { slugs } from '../../../src/slugs'
import { relationTypes } from '../../../src/vocabulary/documents'
import { rowsNamedBy } from '../../../src/payloadFields/rowsNamedBy'

/** What the text rests on: sources and legal basis. */
export const sourceFields: Field[] = [
  {
    name: 'references',
    type: 'array',
    label: 'Sources',
    labels: { singular: 'Source', plural: 'Sources' },
    admin: { components: rowsNamedBy('Source', ['label']) },
    fields: [
      { name: 'label', type: 'text', label: 'Intitulé', required: true },
      {
        type: 'row',
        fields: [
          { name: 'source', type: 'text', label: 'Éditeur' },
          { name: 'url', type: 'text', label: 'Adresse' },
          {
            name: 'dateRead',
            type: 'date',
            label: 'Consultée le',
            admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
          },
        ],
      },
    ],
  },
  {
    name: 'legalBasis',
    type: 'array',
    label: 'Cadre légal',
    labels: { singular: 'Texte', plural: 'Textes' },
    admin: {
      description:
        'Les textes en vigueur qui autorisent cette pratique ; la publication les montre.',
      components: rowsNamedBy('Texte', ['citation', 'text']),
    },
    fields: [
      { name: 'text', type: 'textarea', label: 'Ce que dit le texte', required: true },
      { name: 'citation', type: 'text', label: 'Texte cité' },
    ],
  },
]

/** What goes with the document: other documents and files. */
export const linkFields: Field[] = [
  {
    name: 'relations',
    type: 'array',
    label: 'Documents liés',
    labels: { singular: 'Lien', plural: 'Liens' },
    admin: { components: rowsNamedBy('Lien', ['reference']) },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'type',
            type: 'select',
            label: 'Lien',
            required: true,
            options: relationTypes.options,
          },
          {
            name: 'reference',
            type: 'text',
            label: 'Référence du document',
            required: true,
            admin: { placeholder: 'PRO-MEOPA-001' },
          },
        ],
      },
    ],
  },
  {
    name: 'attachments',
    type: 'array',
    label: 'Pièces jointes',
    labels: { singular: 'Pièce jointe', plural: 'Pièces jointes' },
    admin: { components: rowsNamedBy('Pièce jointe', ['title']) },
    fields: [
      { name: 'title', type: 'text', label: 'Titre' },
      { name: 'file', type: 'upload', relationTo: slugs.media, label: 'Fichier', required: true },
    ],
  },
]
