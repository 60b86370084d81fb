import { servingOf } from '../../kinds/servings'
import { isRecord } from '../../input/isRecord'
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

/** The same of an item that was kept as JSON, as JSON. */
const pickFieldsOfJson = (json: string, fields: readonly string[] | undefined): string => {
  if (fields === undefined) return json
  const item: unknown = JSON.parse(json)
  if (!isRecord(item)) throw new Error('an item is an object')
  return JSON.stringify(
    Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))),
  )
}

/** A list as JSON: items that were kept so stand in it as they are, since reading and writing them again costs most of it. */
export const listJson = (
  items: readonly string[],
  { fields, ...rest }: { fields: readonly string[] | undefined; [member: string]: unknown },
): string => {
  const written = items.map((item) => pickFieldsOfJson(item, fields)).join(',')
  return `{"items":[${written}],${JSON.stringify(rest).slice(1)}`
}
