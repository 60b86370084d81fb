import type { Block, TextFieldSingleValidation } from 'payload'

import { localFieldKeyPattern } from '../../model/validateBlock'
import { line } from './textFields'

const isKey: TextFieldSingleValidation = (value) =>
  value === null || value === undefined || value === '' || localFieldKeyPattern.test(value)
    ? true
    : 'Lettres sans accent, chiffres et traits d’union seulement.'

/** A blank that each establishment fills by hand. */
export const localFieldBlock: Block = {
  slug: 'localField',
  interfaceName: 'LocalFieldBlock',
  labels: { singular: 'Champ local', plural: 'Champs locaux' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'key',
      type: 'text',
      label: 'Clé',
      validate: isKey,
      admin: {
        description:
          'Nom court et stable, par exemple « telephone-astreinte ». Nécessaire pour soumettre ; ne la changez plus ensuite.',
        placeholder: 'telephone-astreinte',
      },
    },
    line('label', {
      label: 'Intitulé',
      description: 'Nécessaire pour soumettre.',
      placeholder: 'Téléphone du médecin d’astreinte',
    }),
    line('hint', { label: 'Aide' }),
  ],
}
