import type { Block } from 'payload'

import { asGrid, line } from './textFields'

/** Doses, one medicine a row. */
export const dosageTableBlock: Block = {
  slug: 'dosageTable',
  interfaceName: 'DosageTableBlock',
  labels: { singular: 'Tableau de posologie', plural: 'Tableaux de posologie' },
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
        description:
          'Une ligne au moins ; médicament, dose et voie sont nécessaires pour soumettre.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            line('drug', { label: 'Médicament', width: '50%' }),
            line('population', {
              label: 'Pour qui',
              width: '50%',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            line('dose', { label: 'Dose', width: '34%' }),
            line('route', { label: 'Voie', width: '33%' }),
            line('interval', {
              label: 'Intervalle',
              width: '33%',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            line('maximum', {
              label: 'Dose maximale',
              width: '34%',
            }),
            line('remark', {
              label: 'Remarque',
              width: '66%',
            }),
          ],
        },
      ],
    },
    line('source', { label: 'Source' }),
  ],
}
