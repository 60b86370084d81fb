import type { Block } from 'payload'

import { asGrid, line, lines } from './textFields'

/** What to do, in order. */
export const numberedStepsBlock: Block = {
  slug: 'numberedSteps',
  interfaceName: 'NumberedStepsBlock',
  labels: { singular: 'Étapes numérotées', plural: 'Étapes numérotées' },
  admin: { disableBlockName: true },
  fields: [
    line('title', { label: 'Titre' }),
    {
      name: 'steps',
      type: 'array',
      label: 'Étapes',
      labels: { singular: 'Étape', plural: 'Étapes' },
      admin: {
        components: asGrid,
        description: 'Une étape au moins ; son texte est nécessaire pour soumettre.',
      },
      fields: [
        line('text', {
          label: 'Ce qu’il faut faire',
        }),
        lines('detail', { label: 'Précision' }),
        line('who', { label: 'Par qui' }),
      ],
    },
  ],
}
