import type { KindFacts } from '../interface/facts'

/** Review period of a protocol that nurses carry out, in months. */
export const nurseProtocolReviewMonths = 12

export const protocolFacts = {
  collection: 'protocols',
  prefix: 'PRO',
  path: 'protocols',
  names: {
    singular: 'Protocole',
    plural: 'Protocoles',
    one: 'un protocole',
    english: 'protocols',
  },
  namedBy: 'theme',
  reviewPeriodMonths: 24,
  reviewPeriodWords: `${nurseProtocolReviewMonths} mois pour un protocole infirmier, 24 pour un autre`,
  usualReviews: { major: 2, minor: 1 },
  anchor: null,
  isImportedInParts: true,
  citesReleases: false,
  physicianField: 'nurseProtocol',
} as const satisfies KindFacts
