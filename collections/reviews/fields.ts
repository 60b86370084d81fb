import type { Field } from 'payload'

import { slugs } from '../../src/slugs'
import { professions } from '../../src/vocabulary/professions'
import { changeTypes, reviewOutcomes, workflowStates } from '../../src/vocabulary/workflow'
import { documentFields } from '../shared/documentFields'
import { personFields } from '../shared/personFields'
import { longText, moment, number, text } from '../shared/systemFields'

const stateFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: 'Étape',
    required: true,
    index: true,
    options: [...workflowStates.options, { label: 'Terminé', value: 'closed' }],
  },
  { name: 'outcome', type: 'select', label: 'Issue', options: reviewOutcomes.options },
  number({ name: 'round', label: 'Tour', required: true }),
  {
    name: 'changeType',
    type: 'select',
    label: 'Type de modification',
    options: changeTypes.options,
  },
  longText({ name: 'changeSummary', label: 'Résumé des modifications' }),
  text({ name: 'contentHash', label: 'Empreinte du contenu' }),
  {
    // Empty on what was submitted before there was a second definition: the first.
    ...number({ name: 'hashVersion', label: 'Définition de l’empreinte' }),
    admin: { hidden: true },
  },
]

const submissionFields: Field[] = [
  {
    name: 'submittedBy',
    type: 'group',
    label: 'Soumis par',
    fields: personFields({ label: 'Compte' }),
  },
  moment({ name: 'submittedAt', label: 'Soumis le' }),
  moment({ name: 'scheduledFor', label: 'Publication prévue le' }),
  {
    name: 'rules',
    type: 'group',
    label: 'Règles, copiées à la soumission',
    fields: [
      number({ name: 'minReviews', label: 'Relectures nécessaires' }),
      {
        name: 'requiredProfessions',
        type: 'select',
        hasMany: true,
        label: 'Professions qui doivent approuver',
        options: professions.options,
      },
    ],
  },
  {
    name: 'rounds',
    type: 'array',
    label: 'Tours',
    labels: { singular: 'Tour', plural: 'Tours' },
    fields: [
      number({ name: 'round', label: 'Tour', required: true }),
      text({ name: 'contentHash', label: 'Empreinte du contenu', required: true }),
      {
        ...number({ name: 'hashVersion', label: 'Définition de l’empreinte', required: true }),
        admin: { hidden: true },
      },
      {
        // The stored version of the document that was submitted.
        ...text({ name: 'version', label: 'Version enregistrée', required: true }),
        admin: { hidden: true },
      },
      ...personFields({ label: 'Compte' }),
      moment({ name: 'at', label: 'Soumis le' }),
    ],
  },
  {
    name: 'assignees',
    type: 'array',
    label: 'Personnes désignées pour ce circuit',
    labels: { singular: 'Personne désignée', plural: 'Personnes désignées' },
    fields: [
      ...personFields({ label: 'Compte' }),
      {
        name: 'as',
        type: 'select',
        label: 'En tant que',
        required: true,
        options: [
          { label: 'Relecteur', value: 'reviewer' },
          { label: 'Approbateur', value: 'approver' },
        ],
      },
    ],
  },
]

const closingFields: Field[] = [
  {
    name: 'override',
    type: 'group',
    label: 'Dérogation',
    fields: [
      ...personFields({ label: 'Compte' }),
      longText({ name: 'reason', label: 'Motif' }),
      moment({ name: 'at', label: 'Le' }),
      text({ name: 'contentHash', label: 'Empreinte du contenu' }),
    ],
  },
  moment({ name: 'closedAt', label: 'Terminé le' }),
  longText({ name: 'closedReason', label: 'Motif' }),
  { ...number({ name: 'auditSeq', label: 'Numéro de trace' }), admin: { hidden: true } },
]

/** One journey of a document through the workflow; only the workflow writes it. */
export const reviewFields: Field[] = [
  {
    ...text({ name: 'slot', label: 'Emplacement', required: true, unique: true, index: true }),
    admin: { hidden: true },
  },
  text({ name: 'reference', label: 'Référence', index: true }),
  ...documentFields({ required: true }),
  {
    name: 'workingGroup',
    type: 'relationship',
    relationTo: slugs.workingGroups,
    label: 'Groupe de travail',
    index: true,
  },
  ...stateFields,
  ...submissionFields,
  ...closingFields,
]
