import { groupSlugs, posts } from './groups'
import { demoDomain, networkPeople } from './network'

/** The address of an account. */
export const addressOf = (account: string): string => `${account}@${demoDomain}`

/** Every demonstration account, the network's first. */
export const accounts: readonly string[] = [
  ...networkPeople.map(({ account }) => account),
  ...groupSlugs.flatMap((group) => posts.map((post) => `${post}.${group}`)),
]
