import { controlledSlugs, isControlledSlug, type ControlledSlug } from './kinds/facts'

export { controlledSlugs, isControlledSlug, type ControlledSlug } from './kinds/facts'

type SlugsOfKinds = { readonly [Slug in ControlledSlug]: Slug }

const isWhole = (named: Readonly<Record<string, string>>): named is SlugsOfKinds =>
  controlledSlugs.every((slug) => isControlledSlug(slug) && named[slug] === slug)

const slugsOfKinds = (): SlugsOfKinds => {
  const named = Object.fromEntries(controlledSlugs.map((slug) => [slug, slug]))
  if (!isWhole(named)) throw new Error('every kind has a collection')
  return named
}

/** Every collection slug of the library; those of documents are said by their kinds. */
export const slugs = {
  ...slugsOfKinds(),
  themes: 'themes',
  reviews: 'reviews',
  decisions: 'decisions',
  comments: 'comments',
  releases: 'releases',
  changes: 'changes',
  auditEvents: 'audit-events',
  idempotencyKeys: 'idempotency-keys',
  counters: 'counters',
  users: 'users',
  workingGroups: 'working-groups',
  establishments: 'establishments',
  apiClients: 'api-clients',
  media: 'media',
} as const
