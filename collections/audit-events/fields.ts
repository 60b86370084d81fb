import type { Field } from 'payload'

import { moment, number, text } from '../shared/systemFields'

const writtenJson = (named: { name: string; label: string }): Field => ({
  ...named,
  type: 'json',
  admin: { components: { Field: '/src/admin/editView/WrittenJson#WrittenJson' } },
})

/** One link of the hash-chained log. */
export const auditEventFields: Field[] = [
  number({ name: 'seq', label: 'Rang', required: true, unique: true, index: true }),
  moment({ name: 'at', label: 'Le', required: true }),
  text({ name: 'type', label: 'Trace', required: true, index: true }),
  {
    name: 'actor',
    type: 'group',
    label: 'Par',
    fields: [
      { ...text({ name: 'user', label: 'Compte', index: true }), admin: { hidden: true } },
      text({ name: 'name', label: 'Nom' }),
    ],
  },
  { ...text({ name: 'documentKey', label: 'Clé', index: true }), admin: { hidden: true } },
  text({ name: 'reference', label: 'Référence', index: true }),
  writtenJson({ name: 'data', label: 'Détail' }),
  writtenJson({ name: 'subjects', label: 'Ce qui a été écrit' }),
  text({ name: 'dataHash', label: 'Empreinte du détail', required: true }),
  text({ name: 'previousHash', label: 'Empreinte précédente' }),
  text({ name: 'hash', label: 'Empreinte', required: true }),
  text({ name: 'mac', label: 'Sceau' }),
]
