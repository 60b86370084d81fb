import type { Field } from 'payload'

import { newsletterItemTypes } from '../../../src/kinds/newsletter/codes'
import { resourceCategories } from '../../../src/kinds/resource/codes'
import { slideLayouts } from '../../../src/kinds/training/codes'
import { sectionKinds } from '../../../src/kinds/protocol/sectionKinds'
import { longText, moment, number, text } from '../../shared/systemFields'

const rendered = (): Field[] => [
  longText({ name: 'html', label: 'HTML' }),
  longText({ name: 'text', label: 'Texte' }),
]

const protocolContent: Field[] = [
  longText({ name: 'population', label: 'Population concernée' }),
  { name: 'nurseProtocol', type: 'checkbox', label: 'Protocole infirmier' },
  {
    name: 'sections',
    type: 'array',
    label: 'Sections',
    fields: [
      text({ name: 'key', label: 'Clé' }),
      { name: 'kind', type: 'select', label: 'Type', options: sectionKinds.options },
      text({ name: 'title', label: 'Titre' }),
      ...rendered(),
    ],
  },
]

const trainingContent: Field[] = [
  {
    name: 'objectives',
    type: 'array',
    label: 'Objectifs',
    fields: [text({ name: 'text', label: 'Objectif' })],
  },
  number({ name: 'durationMinutes', label: 'Durée (minutes)' }),
  {
    name: 'slides',
    type: 'array',
    label: 'Diapositives',
    fields: [
      text({ name: 'key', label: 'Clé' }),
      { name: 'layout', type: 'select', label: 'Disposition', options: slideLayouts.options },
      text({ name: 'title', label: 'Titre' }),
      ...rendered(),
      longText({ name: 'notes', label: 'Notes du formateur' }),
    ],
  },
]

const newsletterContent: Field[] = [
  number({ name: 'year', label: 'Année' }),
  text({ name: 'issue', label: 'Numéro' }),
  { name: 'editorial', type: 'group', label: 'Éditorial', fields: rendered() },
  {
    name: 'items',
    type: 'array',
    label: 'Rubriques',
    fields: [
      text({ name: 'key', label: 'Clé' }),
      { name: 'type', type: 'select', label: 'Type', options: newsletterItemTypes.options },
      text({ name: 'title', label: 'Titre' }),
      ...rendered(),
      text({ name: 'reference', label: 'Référence' }),
      text({ name: 'number', label: 'Version' }),
      moment({ name: 'date', label: 'Date' }),
    ],
  },
]

/** What can be told of a file without opening it. */
export const fileFactFields = (): Field[] => [
  text({ name: 'title', label: 'Titre' }),
  text({ name: 'url', label: 'Adresse' }),
  text({ name: 'mimeType', label: 'Type' }),
  number({ name: 'bytes', label: 'Octets' }),
  text({ name: 'sha256', label: 'Empreinte SHA-256' }),
  text({ name: 'name', label: 'Nom du fichier' }),
]

const resourceContent: Field[] = [
  { name: 'category', type: 'select', label: 'Catégorie', options: resourceCategories.options },
  ...rendered(),
  { name: 'file', type: 'group', label: 'Fichier', fields: fileFactFields() },
  text({ name: 'url', label: 'Adresse' }),
]

/** The frozen public content of each kind, typed, so that GraphQL can ask for parts of it. */
export const contentFields: Field[] = [
  ...protocolContent,
  ...trainingContent,
  ...newsletterContent,
  ...resourceContent,
]
