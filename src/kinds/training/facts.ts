import type { KindFacts } from '../interface/facts'

export const trainingFacts = {
  collection: 'training-modules',
  prefix: 'FOR',
  path: 'training',
  names: {
    singular: 'Module de formation',
    plural: 'Modules de formation',
    one: 'un module de formation',
    english: 'training modules',
  },
  namedBy: 'theme',
  reviewPeriodMonths: 24,
  usualReviews: { major: 1, minor: 1 },
  anchor: null,
  isImportedInParts: false,
  citesReleases: false,
  physicianField: null,
} as const satisfies KindFacts
