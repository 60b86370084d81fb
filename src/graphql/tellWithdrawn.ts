import type { Payload } from 'payload'
import { z } from 'zod'

import { isVersionWithdrawn } from '../publicApi/serializers/withdrawn'
import { slugs } from '../slugs'
import { isRecord } from '../input/isRecord'

type Members = Readonly<Record<string, unknown>>

const named = z.object({ reference: z.string(), number: z.string() })
const version = named.extend({ status: z.string() })

const itemsOf = ({ items }: Members): Members[] =>
  Array.isArray(items) ? items.filter(isRecord) : []

const readVersions = async (
  payload: Payload,
  references: readonly string[],
): Promise<Map<string, z.infer<typeof version>[]>> => {
  if (references.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: slugs.releases,
    where: { reference: { in: [...new Set(references)] } },
    select: { reference: true, number: true, status: true },
    pagination: false,
    depth: 0,
    // Those withdrawn for an error too, of which the public learns no more than that.
    overrideAccess: true,
  })
  const versions = docs.map((doc) => version.parse(doc))
  return new Map(
    references.map((of) => [of, versions.filter(({ reference }) => reference === of)] as const),
  )
}

/** Releases with `withdrawn` on the items of letters that speak of a version withdrawn since, as in /v1. */
export const tellWithdrawn = async (
  payload: Payload,
  releases: readonly Members[],
): Promise<Members[]> => {
  const references = releases
    .flatMap(itemsOf)
    .flatMap((item) => named.safeParse(item).data?.reference ?? [])
  const versions = await readVersions(payload, references)
  const told = (item: Members): Members => {
    const { data } = named.safeParse(item)
    if (!data) return item
    return isVersionWithdrawn(versions.get(data.reference) ?? [], data.number)
      ? { ...item, withdrawn: true }
      : item
  }
  return releases.map((release) =>
    itemsOf(release).length === 0 ? release : { ...release, items: itemsOf(release).map(told) },
  )
}
