import type { Field } from 'payload'

import { moment, number, text } from '../shared/systemFields'

/** One entry of a log that a consumer could not take in. */
export const deadLetterFields: Field[] = [
  {
    ...text({ name: 'slot', label: 'Emplacement', required: true, unique: true }),
    admin: { hidden: true },
  },
  text({ name: 'consumer', label: 'Suite donnée', required: true }),
  text({ name: 'log', label: 'Journal', required: true }),
  number({ name: 'seq', label: 'Rang de l’entrée', required: true }),
  text({ name: 'type', label: 'Évènement' }),
  text({ name: 'reference', label: 'Référence' }),
  text({ name: 'reason', label: 'Erreur' }),
  moment({ name: 'at', label: 'Le', required: true }),
  {
    name: 'state',
    type: 'select',
    label: 'État',
    required: true,
    index: true,
    options: [
      { value: 'open', label: 'À reprendre' },
      { value: 'done', label: 'Reprise' },
    ],
  },
  moment({ name: 'doneAt', label: 'Reprise le' }),
  {
    name: 'acts',
    type: 'ui',
    label: 'Reprendre',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/machinery/RowActs#DeadLetterActs' },
    },
  },
]
