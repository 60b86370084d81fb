import type { Field } from 'payload'

import { personsField } from '../../../src/access'
import { professions } from '../../../src/vocabulary/professions'
import {
  changeTypes,
  decisionMeanings,
  signatoryRoles,
  withdrawalKinds,
} from '../../../src/vocabulary/workflow'
import { longText, moment, text } from '../../shared/systemFields'

/** When it came, and when it is to be looked at again. */
export const dateFields: Field[] = [
  moment({ name: 'releasedAt', label: 'Publiée le', required: true, index: true }),
  moment({ name: 'effectiveAt', label: 'En vigueur depuis', required: true, index: true }),
  moment({ name: 'reviewDueAt', label: 'À réviser avant le' }),
  {
    name: 'reviewState',
    type: 'select',
    label: 'Révision',
    index: true,
    options: [
      { label: 'À jour', value: 'current' },
      { label: 'Révision proche', value: 'due' },
      { label: 'Révision dépassée', value: 'overdue' },
      { label: 'Sans révision', value: 'none' },
    ],
  },
  { name: 'changeType', type: 'select', label: 'Modification', options: changeTypes.options },
  longText({ name: 'changeSummary', label: 'Résumé des modifications' }),
  text({ name: 'contentHash', label: 'Empreinte du contenu', required: true }),
]

/** Who signed, copied at the moment of signing. */
export const signatureFields: Field[] = [
  {
    name: 'signatures',
    type: 'array',
    label: 'Visas',
    fields: [
      text({ name: 'name', label: 'Nom' }),
      { name: 'profession', type: 'select', label: 'Profession', options: professions.options },
      text({ name: 'function', label: 'Fonction' }),
      text({ name: 'organisation', label: 'Établissement ou organisme' }),
      { name: 'role', type: 'select', label: 'En qualité de', options: signatoryRoles.options },
      { name: 'meaning', type: 'select', label: 'Visa', options: decisionMeanings.options },
      moment({ name: 'at', label: 'Le' }),
      { ...longText({ name: 'comment', label: 'Commentaire' }), access: { read: personsField } },
    ],
  },
  {
    name: 'override',
    type: 'group',
    label: 'Dérogation',
    fields: [
      text({ name: 'name', label: 'Nom' }),
      longText({ name: 'reason', label: 'Motif' }),
      moment({ name: 'at', label: 'Le' }),
    ],
  },
]

/** What became of it. */
export const successionFields: Field[] = [
  text({ name: 'supersedes', label: 'Remplace la version' }),
  text({ name: 'supersededBy', label: 'Remplacée par la version' }),
  {
    name: 'withdrawal',
    type: 'group',
    label: 'Retrait',
    fields: [
      { name: 'kind', type: 'select', label: 'Cause', options: withdrawalKinds.options },
      longText({ name: 'reason', label: 'Motif' }),
      moment({ name: 'at', label: 'Le' }),
      text({ name: 'replacedBy', label: 'Remplacé par' }),
      { ...text({ name: 'by', label: 'Par' }), access: { read: personsField } },
    ],
  },
]
