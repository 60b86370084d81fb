/** Every collection slug of the library, named once. */
export const slugs = {
  protocols: 'protocols',
  trainingModules: 'training-modules',
  newsletters: 'newsletters',
  resources: 'resources',
  themes: 'themes',
  reviews: 'reviews',
  decisions: 'decisions',
  comments: 'comments',
  releases: 'releases',
  changes: 'changes',
  auditEvents: 'audit-events',
  eventCursors: 'event-cursors',
  deadLetters: 'dead-letters',
  mails: 'mails',
  passedDates: 'passed-dates',
  idempotencyKeys: 'idempotency-keys',
  counters: 'counters',
  users: 'users',
  workingGroups: 'working-groups',
  establishments: 'establishments',
  apiClients: 'api-clients',
  media: 'media',
} as const

/** The collections whose documents go through the review workflow. */
export const controlledSlugs = [
  slugs.protocols,
  slugs.trainingModules,
  slugs.newsletters,
  slugs.resources,
] as const

export type ControlledSlug = (typeof controlledSlugs)[number]

/** Whether a slug names a controlled collection. */
export const isControlledSlug = (slug: string): slug is ControlledSlug =>
  controlledSlugs.some((known) => known === slug)
