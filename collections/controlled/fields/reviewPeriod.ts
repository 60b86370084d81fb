import type { Field } from 'payload'

import { longestReviewMonths } from '../../../src/kinds/facts'

/** Months until the next review; empty means the usual period of the kind. */
export const reviewPeriodField: Field = {
  name: 'reviewPeriodMonths',
  type: 'number',
  label: 'Révision tous les (mois)',
  min: 1,
  max: longestReviewMonths,
  validate: (value: number | null | undefined) =>
    value == null ||
    (Number.isInteger(value) && value >= 1 && value <= longestReviewMonths) ||
    `Indiquez un nombre entier de mois, de 1 à ${String(longestReviewMonths)}.`,
  admin: {
    position: 'sidebar',
    description:
      'Vide : 12 mois pour un protocole infirmier, 24 pour les autres protocoles et les formations, 36 pour les ressources.',
  },
}
