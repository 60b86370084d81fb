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
const pickFieldsOfJson = (json: Buffer, fields: readonly string[] | undefined): Buffer => {
  if (fields === undefined) return json
  const item: unknown = JSON.parse(json.toString())
  if (!isRecord(item)) throw new Error('an item is an object')
  return Buffer.from(
    JSON.stringify(
      Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))),
    ),
  )
}

const comma = Buffer.from(',')

/** A list as JSON: items that were kept so stand in it as they are, since reading and writing them again costs most of it. */
export const listJson = (
  items: readonly Buffer[],
  { fields, ...rest }: { fields: readonly string[] | undefined; [member: string]: unknown },
): Buffer => {
  const written = items.flatMap((item, at) => [
    ...(at === 0 ? [] : [comma]),
    pickFieldsOfJson(item, fields),
  ])
  const end = `],${JSON.stringify(rest).slice(1)}`
  return Buffer.concat([Buffer.from('{"items":['), ...written, Buffer.from(end)])
}
