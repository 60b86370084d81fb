import type { KindFacts } from '../interface/facts'

export const newsletterFacts = {
  collection: 'newsletters',
  prefix: 'LET',
  path: 'newsletters',
  names: {
    singular: 'Lettre d’information',
    plural: 'Lettres d’information',
    one: 'une lettre d’information',
    english: 'newsletters',
  },
  namedBy: 'issue',
  reviewPeriodMonths: null,
  usualReviews: { major: 1, minor: 1 },
  anchor: 'lettres',
  isImportedInParts: false,
  citesReleases: true,
  physicianField: null,
} as const satisfies KindFacts
