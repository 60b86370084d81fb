import { servingOf } from '../../kinds/servings'
import type { ErroneousRelease, ListedRelease, PublicRelease } from '../schemas/release'
import type { StoredReleaseHead } from '../rows/release'
import { releaseLinks } from './links'
import { publicWithdrawal } from './release'

/** A release in a list: without what is long. */
export const listedRelease = (release: PublicRelease): ListedRelease =>
  servingOf(release.kind).listed(release)

/** All that may still be known of a release that was withdrawn for an error; null for any other. */
export const erroneousRelease = (
  head: StoredReleaseHead,
  publicUrl: string,
): ErroneousRelease | null => {
  const withdrawal = publicWithdrawal(head)
  if (head.status !== 'withdrawn' || withdrawal?.kind !== 'error') return null
  return {
    reference: head.reference,
    kind: head.kind,
    number: head.number,
    status: 'withdrawn',
    withdrawal,
    links: releaseLinks(head, publicUrl),
  }
}

/** Only the members asked for, in the order of the contract. */
export const pickFields = (
  item: ErroneousRelease | ListedRelease,
  fields: readonly string[] | undefined,
): Partial<ErroneousRelease> | Partial<ListedRelease> =>
  fields === undefined
    ? item
    : Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)))
