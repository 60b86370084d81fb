import type { Field } from 'payload'

import { nobodyField } from '../../access'
import { richTextField } from '../../richText'
import { newsletterItemTypes } from './codes'
import { keyField } from '../../payloadFields/keyField'
import { rowsNamedBy } from '../../payloadFields/rowsNamedBy'

// The reference is made of both, and never changes.
const givenOnce = { update: nobodyField }

const issuePattern = /^(T[1-4]|HS[1-9]\d?)$/

/** Which letter it is: the year and the issue name it. */
export const issueFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'year',
        type: 'number',
        label: 'Année',
        required: true,
        access: givenOnce,
        min: 2000,
        max: 2100,
        validate: (value: number | null | undefined) =>
          (Number.isInteger(value) && Number(value) >= 2000 && Number(value) <= 2100) ||
          'Indiquez l’année de la lettre, sur quatre chiffres.',
      },
      {
        name: 'issue',
        type: 'text',
        label: 'Numéro',
        required: true,
        access: givenOnce,
        validate: (value: string | null | undefined) =>
          issuePattern.test(value ?? '') ||
          'Indiquez T1 à T4 pour un trimestre, HS1, HS2… pour un hors-série.',
        admin: { description: 'T1 à T4 pour un trimestre ; HS1, HS2… pour un hors-série.' },
      },
    ],
  },
]

const namesRelease = (_data: unknown, item: { type?: string } | undefined): boolean =>
  item?.type === 'release'

const copied = (name: string, label: string): Field => ({
  name,
  type: 'textarea',
  label,
  admin: { hidden: true },
})

/** What the release said of itself when the item was last edited or refreshed; hooks/takeSnapshots.ts writes it. */
const snapshotFields: Field[] = [
  {
    name: 'snapshot',
    type: 'group',
    label: 'Ce que dit la version citée',
    access: { create: nobodyField, update: nobodyField },
    admin: { hidden: true },
    fields: [copied('number', 'Version'), copied('title', 'Titre'), copied('summary', 'Résumé')],
  },
  {
    name: 'refresh',
    type: 'checkbox',
    virtual: true,
    label: 'Actualiser',
    admin: {
      condition: namesRelease,
      disableBulkEdit: true,
      components: { Field: '/src/kinds/newsletter/components/RefreshItem#RefreshItem' },
    },
  },
]

const itemFields: Field[] = [
  keyField,
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'select',
        label: 'Type',
        required: true,
        options: newsletterItemTypes.options,
      },
      { name: 'title', type: 'text', label: 'Titre' },
    ],
  },
  {
    name: 'release',
    type: 'text',
    label: 'Référence du document',
    admin: {
      placeholder: 'PRO-MEOPA-001',
      description: 'Un document ou une formation en vigueur.',
      condition: namesRelease,
    },
  },
  ...snapshotFields,
  {
    name: 'date',
    type: 'date',
    label: 'Date',
    admin: {
      condition: (_data, item: { type?: string } | undefined) => item?.type === 'event',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
    },
  },
  richTextField({ name: 'content', label: 'Texte' }),
]

/** Editorial and items, in the order in which they are read. */
export const letterFields: Field[] = [
  richTextField({ name: 'editorial', label: 'Éditorial' }),
  {
    name: 'items',
    type: 'array',
    label: 'Rubriques',
    labels: { singular: 'Rubrique', plural: 'Rubriques' },
    admin: { components: rowsNamedBy('Rubrique', ['title', 'release']) },
    fields: itemFields,
  },
]
