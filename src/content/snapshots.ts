import type { PayloadRequest } from 'payload'

import { isRecord } from '../input/isRecord'
import { type JsonRecord } from '../richText/model/guards'
import { slugs } from '../slugs'
import { canonicalRichText } from './canonicalRichText'
import { hashOfJson } from './hash'
import { currentHashVersion } from './hashVersion'
import { readMoment, readRichText, readText } from './read'
import type { ItemRelease } from './types'

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
