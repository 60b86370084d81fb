import type { Block } from 'payload'

import { slugs } from '../../../slugs'
import { line } from './textFields'

/** An image with its alternative text and its caption. */
export const figureBlock: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: 'Figure', plural: 'Figures' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: slugs.media,
      label: 'Image',
      filterOptions: { mimeType: { like: 'image/' } },
      admin: { description: 'Nécessaire pour soumettre.' },
    },
    line('alt', {
      label: 'Texte de remplacement',
      description:
        'Ce que montre l’image, pour qui ne la voit pas. Nécessaire pour soumettre, sauf si l’image porte déjà le sien.',
    }),
    line('caption', { label: 'Légende' }),
  ],
}
