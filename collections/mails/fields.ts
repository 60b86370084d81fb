import type { Field } from 'payload'

import { mailStates } from '../../src/mail/states'
import { moment, number, text } from '../shared/systemFields'
import { mailKinds } from './kinds'

/** One mail: to whom, of which kind, and what became of it. Its text is written when it leaves. */
export const mailFields: Field[] = [
  {
    ...text({ name: 'key', label: 'Clé', required: true, unique: true, index: true }),
    admin: { hidden: true },
  },
  text({ name: 'to', label: 'À', required: true }),
  {
    name: 'kind',
    type: 'select',
    label: 'Objet',
    required: true,
    options: Object.entries(mailKinds).map(([value, label]) => ({ value, label })),
  },
  { name: 'data', type: 'json', label: 'Ce dont il parle', admin: { hidden: true } },
  {
    name: 'state',
    type: 'select',
    label: 'État',
    required: true,
    index: true,
    options: Object.entries(mailStates).map(([value, label]) => ({ value, label })),
  },
  text({ name: 'reason', label: 'Dernière erreur' }),
  number({ name: 'attempts', label: 'Essais', required: true }),
  moment({ name: 'queuedAt', label: 'Demandé le', required: true }),
  moment({ name: 'dueAt', label: 'Prochain essai', required: true, index: true }),
  moment({ name: 'sentAt', label: 'Envoyé le' }),
  { ...text({ name: 'holder', label: 'Processus' }), admin: { hidden: true } },
  {
    name: 'acts',
    type: 'ui',
    label: 'Reprendre',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/machinery/RowActs#MailActs' },
    },
  },
]
