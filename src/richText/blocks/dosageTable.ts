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
      placeholder: 'Paracétamol par voie orale',
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
            line('drug', { label: 'Médicament', placeholder: 'Paracétamol', width: '50%' }),
            line('population', {
              label: 'Pour qui',
              placeholder: 'Adulte de plus de 50 kg',
              width: '50%',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            line('dose', { label: 'Dose', placeholder: '1 g', width: '34%' }),
            line('route', { label: 'Voie', placeholder: 'Orale', width: '33%' }),
            line('interval', {
              label: 'Intervalle',
              placeholder: 'Toutes les 6 heures',
              width: '33%',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            line('maximum', {
              label: 'Dose maximale',
              placeholder: '4 g par 24 heures',
              width: '34%',
            }),
            line('remark', {
              label: 'Remarque',
              placeholder: '3 g en cas de dénutrition',
              width: '66%',
            }),
          ],
        },
      ],
    },
    line('source', { label: 'Source', placeholder: 'Résumé des caractéristiques du produit' }),
  ],
}
