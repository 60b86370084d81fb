import type { Block, NumberFieldSingleValidation } from 'payload'

import { isRecord } from '../../../input/isRecord'
import { isScaleRange } from '../../model/validateBlock'
import { asGrid, line, lines } from './textFields'

const isAboveMinimum: NumberFieldSingleValidation = (value, { siblingData }) =>
  isScaleRange(isRecord(siblingData) ? siblingData['minimum'] : undefined, value)
    ? true
    : 'Le score maximum doit être supérieur au score minimum.'

/** A clinical scale: its range, its threshold, what its scores mean. */
export const scaleBlock: Block = {
  slug: 'scale',
  interfaceName: 'ScaleBlock',
  labels: { singular: 'Échelle', plural: 'Échelles' },
  admin: { disableBlockName: true },
  fields: [
    {
      type: 'row',
      fields: [
        line('code', { label: 'Sigle', width: '30%' }),
        line('name', {
          label: 'Nom',
          description: 'Nécessaire pour soumettre.',
          width: '70%',
        }),
      ],
    },
    line('population', { label: 'Pour qui' }),
    {
      type: 'row',
      fields: [
        {
          name: 'minimum',
          type: 'number',
          label: 'Score minimum',
          admin: { width: '33%', description: 'Nécessaire pour soumettre.' },
        },
        {
          name: 'maximum',
          type: 'number',
          label: 'Score maximum',
          validate: isAboveMinimum,
          admin: { width: '33%', description: 'Nécessaire pour soumettre.' },
        },
        line('threshold', { label: 'Seuil de traitement', width: '34%' }),
      ],
    },
    {
      name: 'levels',
      type: 'array',
      label: 'Lecture des scores',
      labels: { singular: 'Niveau', plural: 'Niveaux' },
      admin: { components: asGrid },
      fields: [
        {
          type: 'row',
          fields: [
            line('score', { label: 'Score', width: '30%' }),
            line('meaning', {
              label: 'Signification',
              width: '70%',
            }),
          ],
        },
      ],
    },
    lines('instructions', { label: 'Mode d’emploi' }),
    {
      name: 'document',
      type: 'text',
      label: 'Fiche de l’échelle',
      admin: {
        description:
          'Une échelle en vigueur dans la bibliothèque, avec sa recommandation d’emploi.',
        components: { Field: '/src/kinds/scale/components/ScaleChoice#ScaleChoice' },
      },
    },
    // Written at the save: the title that the scale has in force.
    { name: 'documentTitle', type: 'text', label: 'Titre de la fiche', admin: { hidden: true } },
    line('source', { label: 'Source' }),
  ],
}
