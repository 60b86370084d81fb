import type { Block } from 'payload'

import { alertLevels } from '../../model/nodes'
import { line, lines } from './textFields'

/** A warning that must not be missed. */
export const alertBlock: Block = {
  slug: 'alert',
  interfaceName: 'AlertBlock',
  labels: { singular: 'Alerte', plural: 'Alertes' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'level',
      type: 'select',
      label: 'Niveau',
      options: alertLevels.options,
      defaultValue: 'warning',
      required: true,
      admin: {
        description:
          'Danger : un risque vital. Attention : une erreur possible. À savoir : un rappel.',
      },
    },
    line('title', { label: 'Titre' }),
    lines('text', {
      label: 'Texte',
      description:
        'Nécessaire pour soumettre. Une phrase ou deux : ce qu’il faut faire, puis pourquoi.',
    }),
  ],
}
