import type { Field } from 'payload'

import { slugs } from '../../src/slugs'
import { professions } from '../../src/vocabulary/professions'
import { criticalKinds, decisionMeanings, signatoryRoles } from '../../src/vocabulary/workflow'
import { documentFields } from '../shared/documentFields'
import { longText, moment, number, text } from '../shared/systemFields'

const subjectFields: Field[] = [
  {
    name: 'review',
    type: 'relationship',
    relationTo: slugs.reviews,
    label: 'Circuit de validation',
    index: true,
  },
  { name: 'release', type: 'relationship', relationTo: slugs.releases, label: 'Version publiée' },
  ...documentFields({ required: true }),
  text({ name: 'reference', label: 'Référence', index: true }),
  number({ name: 'round', label: 'Tour' }),
]

const signatoryFields: Field[] = [
  { name: 'user', type: 'relationship', relationTo: slugs.users, label: 'Compte', index: true },
  text({ name: 'name', label: 'Nom', required: true }),
  { name: 'profession', type: 'select', label: 'Profession', options: professions.options },
  text({ name: 'function', label: 'Fonction' }),
  text({ name: 'organisation', label: 'Établissement ou organisme' }),
  { name: 'role', type: 'select', label: 'En qualité de', options: signatoryRoles.options },
]

/** A signature: everything printed on it is copied at that moment, and never changes. */
export const decisionFields: Field[] = [
  ...subjectFields,
  ...signatoryFields,
  {
    name: 'meaning',
    type: 'select',
    label: 'Visa',
    required: true,
    options: decisionMeanings.options,
  },
  longText({ name: 'comment', label: 'Commentaire' }),
  moment({ name: 'at', label: 'Signé le', required: true }),
  text({ name: 'contentHash', label: 'Empreinte du contenu', required: true }),
  text({ name: 'comparedWith', label: 'Comparé avec la version' }),
  {
    name: 'acknowledged',
    type: 'array',
    label: 'Changements critiques cochés',
    labels: { singular: 'Changement critique', plural: 'Changements critiques' },
    // As they were shown: what was signed can be read without comparing anything again.
    fields: [
      text({ name: 'change', label: 'Identifiant', required: true }),
      text({ name: 'section', label: 'Section' }),
      text({ name: 'place', label: 'Emplacement' }),
      { name: 'kind', type: 'select', label: 'Nature', options: criticalKinds.options },
      longText({ name: 'before', label: 'Avant' }),
      longText({ name: 'after', label: 'Après' }),
    ],
  },
  { ...number({ name: 'auditSeq', label: 'Numéro de trace' }), admin: { hidden: true } },
]
