import type { Block } from 'payload'

import { asGrid, line, lines } from './textFields'

/** If this, then that. */
export const decisionTableBlock: Block = {
  slug: 'decisionTable',
  interfaceName: 'DecisionTableBlock',
  labels: { singular: 'Tableau de décision', plural: 'Tableaux de décision' },
  admin: { disableBlockName: true },
  fields: [
    line('caption', {
      label: 'Titre du tableau',
      description: 'Nécessaire pour soumettre.',
    }),
    {
      name: 'rows',
      type: 'array',
      label: 'Lignes',
      labels: { singular: 'Ligne', plural: 'Lignes' },
      admin: {
        components: asGrid,
        description: 'Une ligne au moins ; situation et conduite sont nécessaires pour soumettre.',
      },
      fields: [
        lines('condition', { label: 'Situation' }),
        lines('action', {
          label: 'Conduite à tenir',
        }),
        line('remark', { label: 'Remarque' }),
      ],
    },
  ],
}
