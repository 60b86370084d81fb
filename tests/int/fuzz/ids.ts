import type { Route } from './entryPoints'

const own: Readonly<Record<string, readonly string[]>> = {
  protocols: [
    '@@draft@@',
    '@@review@@',
    '@@review@@',
    '@@inForce@@',
    '@@hidden@@',
    '@@hiddenReview@@',
  ],
  users: ['@@user@@'],
  'working-groups': ['@@group@@'],
  themes: ['@@theme@@'],
  comments: ['@@comment@@', '@@hiddenComment@@'],
  media: ['@@media@@', '@@hiddenMedia@@'],
  'api-clients': ['@@client@@'],
}

/** The name of a row that a collection has, whichever it is. */
export const nameOfRow = (slug: string): string => `row_${slug.replaceAll('-', '_')}`

/** Names of the ids that a route may mean. */
export const idsOf = ({ path, slug = 'protocols' }: Route): readonly string[] =>
  path.includes('/versions/') && slug === 'protocols'
    ? ['@@version@@']
    : (own[slug] ?? [...Array.from({ length: 3 }, () => `@@${nameOfRow(slug)}@@`), '@@hidden@@'])

/** The name of one that is there, and that people may read. */
export const idFor = (slug: string): string => own[slug]?.[0] ?? `@@${nameOfRow(slug)}@@`
