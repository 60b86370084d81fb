import type { CollectionSlug, PayloadRequest } from 'payload'

import { mediaIn } from './mediaIn'
import type { FrozenFile } from '../richText/model/frozenFile'
import { isRecord } from '../input/isRecord'
import { type JsonRecord } from '../richText/model/guards'
import { slugs, type ControlledSlug } from '../slugs'
import { givenName } from '../files/uploads/givenName'
import { readId, readIds, readNumber, readText } from './read'
import type { Theme } from './types'

/** What a working copy points at, by id. */
export type Lookups = {
  files: ReadonlyMap<string, FrozenFile>
  themes: ReadonlyMap<string, Theme>
}

type Query = { collection: CollectionSlug; ids: readonly string[] }

// MongoDB answers anything but an ObjectId with an error; such an id names nothing.
const couldBeId = (req: PayloadRequest, id: string): boolean =>
  req.payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)

// The library's own view, not a reader's: a copy must hash alike whoever saves it.
const findByIds = async (req: PayloadRequest, query: Query): Promise<JsonRecord[]> => {
  const ids = query.ids.filter((id) => couldBeId(req, id))
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: query.collection,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.flatMap((doc: unknown) => (isRecord(doc) ? [doc] : []))
}

const toFile = (media: JsonRecord): FrozenFile => ({
  media: readId(media) ?? '',
  sha256: readText(media, 'sha256'),
  name: givenName(readText(media, 'filename')),
  mimeType: readText(media, 'mimeType'),
  bytes: readNumber(media, 'filesize') ?? 0,
  width: readNumber(media, 'width'),
  height: readNumber(media, 'height'),
  alt: readText(media, 'alt'),
})

const toTheme = (theme: JsonRecord): Theme => ({
  code: readText(theme, 'code'),
  title: readText(theme, 'title'),
})

const byId = <T>(docs: JsonRecord[], read: (doc: JsonRecord) => T): Map<string, T> =>
  new Map(docs.map((doc) => [readId(doc) ?? '', read(doc)]))

/** What is known of the rows that a working copy points at. Pure. */
export const lookupsOf = (rows: Record<'media' | 'themes', JsonRecord[]>): Lookups => ({
  files: byId(rows.media, toFile),
  themes: byId(rows.themes, toTheme),
})

/** Looks up all that a working copy points at, in the request's own transaction. */
export const lookUp = async (
  req: PayloadRequest,
  { collection, doc }: { collection: ControlledSlug; doc: JsonRecord },
): Promise<Lookups> => {
  const { flattenedFields } = req.payload.collections[collection].config
  // One after the other: they share the connection of one transaction.
  const media = await findByIds(req, {
    collection: slugs.media,
    ids: mediaIn(flattenedFields, doc),
  })
  const themes = await findByIds(req, { collection: slugs.themes, ids: readIds(doc['themes']) })
  return lookupsOf({ media, themes })
}
