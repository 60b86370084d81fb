import type { KindFacts } from '../interface/facts'

export const scaleFacts = {
  collection: 'scales',
  prefix: 'ECH',
  path: 'scales',
  names: {
    singular: 'Échelle',
    plural: 'Échelles',
    one: 'une échelle',
    english: 'scales',
  },
  namedBy: 'theme',
  reviewPeriodMonths: 36,
  usualReviews: { major: 1, minor: 1 },
  anchor: null,
  isImportedInParts: false,
  citesReleases: false,
  physicianField: null,
} as const satisfies KindFacts
