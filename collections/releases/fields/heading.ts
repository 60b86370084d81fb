import type { Field } from 'payload'

import { documentKinds } from '../../../src/vocabulary/documents'
import { audiences } from '../../../src/vocabulary/professions'
import { careSettings } from '../../../src/vocabulary/careSettings'
import { releaseStatuses } from '../../../src/vocabulary/workflow'
import { longText, text } from '../../shared/systemFields'

/** What names the release. */
export const nameFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: 'Type de document',
    required: true,
    index: true,
    options: documentKinds.options,
  },
  text({ name: 'reference', label: 'Référence', required: true, index: true }),
  text({ name: 'identifier', label: 'Identifiant', required: true }),
  text({ name: 'number', label: 'Version', required: true }),
  {
    name: 'status',
    type: 'select',
    label: 'État',
    required: true,
    index: true,
    options: releaseStatuses.options,
  },
  text({ name: 'title', label: 'Titre', required: true }),
  longText({ name: 'summary', label: 'Résumé' }),
]

/** For whom and about what: plain data, never ids. */
export const subjectFields: Field[] = [
  text({ name: 'language', label: 'Langue' }),
  { name: 'easyToRead', type: 'checkbox', label: 'Facile à lire et à comprendre' },
  {
    name: 'themes',
    type: 'array',
    label: 'Thèmes',
    fields: [
      text({ name: 'code', label: 'Code', index: true }),
      text({ name: 'title', label: 'Nom' }),
    ],
  },
  { name: 'keywords', type: 'text', hasMany: true, label: 'Mots-clés' },
  {
    name: 'audience',
    type: 'select',
    hasMany: true,
    label: 'Public',
    options: audiences.options,
  },
  {
    name: 'settings',
    type: 'select',
    hasMany: true,
    label: 'Lieux de soins',
    options: careSettings.options,
  },
  { name: 'formerReferences', type: 'text', hasMany: true, label: 'Anciennes références' },
  {
    name: 'workingGroup',
    type: 'group',
    label: 'Groupe de travail',
    fields: [text({ name: 'slug', label: 'Code' }), text({ name: 'name', label: 'Nom' })],
  },
  {
    name: 'authors',
    type: 'array',
    label: 'Auteurs',
    fields: [
      text({ name: 'name', label: 'Nom' }),
      text({ name: 'function', label: 'Fonction' }),
      text({ name: 'organisation', label: 'Établissement ou organisme' }),
    ],
  },
]
