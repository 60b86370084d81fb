import type { KindFacts } from '../interface/facts'

export const resourceFacts = {
  collection: 'resources',
  prefix: 'RES',
  path: 'resources',
  names: {
    singular: 'Ressource',
    plural: 'Ressources',
    one: 'une ressource',
    english: 'resources',
  },
  namedBy: 'theme',
  reviewPeriodMonths: 36,
  usualReviews: { major: 1, minor: 1 },
  anchor: null,
  isImportedInParts: false,
  citesReleases: false,
  physicianField: null,
} as const satisfies KindFacts
