import type { Field } from 'payload'

import { kindFacts, longestReviewMonths, type DocumentKind } from '../../../src/kinds/facts'

/** Months until the next review; empty means the usual period of the kind. None for a kind that is never reviewed. */
export const reviewPeriodFields = (kind: DocumentKind): Field[] => {
  const { reviewPeriodMonths, reviewPeriodWords } = kindFacts[kind]
  if (reviewPeriodMonths === null) return []
  return [
    {
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
        description: `Vide : ${reviewPeriodWords ?? `${reviewPeriodMonths} mois`}.`,
      },
    },
  ]
}
