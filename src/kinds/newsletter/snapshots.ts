import type { PayloadRequest } from 'payload'

import { canonicalRichText } from '../../content/canonicalRichText'
import { hashOfJson } from '../../content/hashOfJson'
import { currentHashVersion } from '../../content/hashVersion'
import { readMoment, readRichText, readText } from '../../content/read'
import { isRecord } from '../../input/isRecord'
import { type JsonRecord } from '../../richText/model/guards'
import { slugs } from '../../slugs'

/** The release that an item speaks of, as it was when the item was last edited or refreshed. */
export type ItemRelease = { reference: string; number: string; title: string; summary: string }

const toRelease = (release: JsonRecord): ItemRelease => ({
  reference: readText(release, 'reference'),
  number: readText(release, 'number'),
  title: readText(release, 'title'),
  summary: readText(release, 'summary'),
})

/** What the releases in force of some documents say of themselves, by reference. */
export const readInForce = async (
  req: PayloadRequest,
  references: readonly string[],
): Promise<Map<string, ItemRelease>> => {
  if (references.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.releases,
    where: {
      and: [{ reference: { in: [...new Set(references)] } }, { status: { equals: 'inForce' } }],
    },
    select: { reference: true, number: true, title: true, summary: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.flatMap((doc: unknown) => {
      const release = isRecord(doc) ? toRelease(doc) : null
      return release ? [[release.reference, release] as const] : []
    }),
  )
}

/** The snapshot that an item of a newsletter holds; null when it holds none. */
export const snapshotOf = (item: JsonRecord): ItemRelease | null => {
  const stored = item['snapshot']
  if (!isRecord(stored) || readText(stored, 'number') === '') return null
  return { ...toRelease(stored), reference: readText(item, 'release') }
}

/** What an item says itself, snapshot and key aside: two that give the same were not edited. */
export const ownWordsOf = (item: JsonRecord): string =>
  hashOfJson({
    type: readText(item, 'type'),
    title: readText(item, 'title'),
    release: readText(item, 'release'),
    date: readMoment(item, 'date'),
    content: canonicalRichText(readRichText(item, 'content'), currentHashVersion),
  })
