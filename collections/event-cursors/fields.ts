import type { Field } from 'payload'

import { moment, number, text } from '../shared/systemFields'

/** How far one shared consumer is in its log. */
export const eventCursorFields: Field[] = [
  text({ name: 'name', label: 'Suite donnée', required: true, unique: true, index: true }),
  text({ name: 'log', label: 'Journal', required: true }),
  number({ name: 'seq', label: 'Dernière entrée traitée', required: true }),
  number({ name: 'attempts', label: 'Échecs sur la suivante', required: true }),
  moment({ name: 'retryAt', label: 'Prochain essai', required: true }),
  { ...text({ name: 'holder', label: 'Processus' }), admin: { hidden: true } },
  moment({ name: 'leaseUntil', label: 'Retenu jusqu’au', required: true }),
]
