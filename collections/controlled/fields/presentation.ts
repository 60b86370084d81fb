import type { Field } from 'payload'

import { slugs } from '../../../src/slugs'
import { audiences } from '../../../src/vocabulary/professions'
import { careSettings } from '../../../src/vocabulary/careSettings'
import { rowsNamedBy } from '../../../src/payloadFields/rowsNamedBy'

/** Title and summary: the first things that a reader sees. */
export const headlineFields: Field[] = [
  { name: 'title', type: 'text', label: 'Titre', required: true, maxLength: 300 },
  {
    name: 'summary',
    type: 'textarea',
    label: 'Résumé',
    maxLength: 4000,
    admin: { description: 'En quelques phrases : à qui sert ce document et à quoi.' },
  },
]

/** For whom, where and about what the document is. */
export const audienceFields: Field[] = [
  {
    name: 'themes',
    type: 'relationship',
    relationTo: slugs.themes,
    hasMany: true,
    label: 'Thèmes',
    admin: {
      description: 'Le premier donne la référence. Sans choix : le thème habituel du groupe.',
    },
  },
  {
    name: 'audience',
    type: 'select',
    hasMany: true,
    label: 'Public',
    options: audiences.options,
    admin: { description: 'Les professions et les personnes auxquelles le document s’adresse.' },
  },
  {
    name: 'settings',
    type: 'select',
    hasMany: true,
    label: 'Lieux de soins',
    options: careSettings.options,
  },
  {
    name: 'keywords',
    type: 'text',
    hasMany: true,
    label: 'Mots-clés',
    admin: { placeholder: 'Un mot, puis Entrée' },
  },
]

/** Language and who wrote it, people without an account included. */
export const authorshipFields: Field[] = [
  {
    name: 'authors',
    type: 'array',
    label: 'Auteurs',
    labels: { singular: 'Auteur', plural: 'Auteurs' },
    admin: {
      description: 'Les personnes à citer, même si elles n’ont pas de compte.',
      components: rowsNamedBy('Auteur', ['name']),
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: 'Nom', required: true },
          { name: 'function', type: 'text', label: 'Fonction' },
          { name: 'organisation', type: 'text', label: 'Établissement ou organisme' },
        ],
      },
    ],
  },
]

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** Language and reading level. */
export const languageFields: Field[] = [
  {
    name: 'language',
    type: 'text',
    label: 'Langue',
    defaultValue: 'fr',
    validate: (value: string | null | undefined) =>
      value == null ||
      languageTag.test(value) ||
      'Indiquez une langue par son code, par exemple « fr » ou « pt-BR ».',
    admin: { position: 'sidebar', description: 'Code BCP 47 : fr, en, pt-BR…' },
  },
  {
    name: 'easyToRead',
    type: 'checkbox',
    label: 'Facile à lire et à comprendre (FALC)',
    defaultValue: false,
    admin: { position: 'sidebar' },
  },
]
