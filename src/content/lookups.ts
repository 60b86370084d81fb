import type { CollectionSlug, PayloadRequest } from 'payload'

import { blocksIn } from '../richText/blocksIn'
import type { FrozenFile } from '../richText/frozenFile'
import { isRecord, type JsonRecord } from '../richText/guards'
import { givenName } from '../uploads/givenName'
import { slugs } from '../slugs'
import { readId, readIds, readNumber, readRichText, readRows, readText } from './read'
import type { ItemRelease, Theme } from './types'

/** What a working copy points at, by id or by reference. */
export type Lookups = {
  files: ReadonlyMap<string, FrozenFile>
  themes: ReadonlyMap<string, Theme>
  releases: ReadonlyMap<string, ItemRelease>
}

const imagesIn = (record: JsonRecord, name: string): unknown[] =>
  blocksIn(readRichText(record, name)).map((block) =>
    block.blockType === 'figure' ? block.image : null,
  )

/** The ids of every media document that a working copy uses, figures inside its texts included. */
export const mediaIdsOf = (doc: JsonRecord): string[] => {
  const slides = readRows(doc, 'slides')
  const values = [
    doc['file'],
    doc['sourceFile'],
    ...readRows(doc, 'attachments').map((row) => row['file']),
    ...slides.flatMap((row) => [row['image'], row['video']]),
    ...imagesIn(doc, 'content'),
    ...imagesIn(doc, 'editorial'),
    ...['sections', 'slides', 'items'].flatMap((rows) =>
      readRows(doc, rows).flatMap((row) => imagesIn(row, 'content')),
    ),
  ]
  return [...new Set(values.flatMap((value) => readId(value) ?? []))]
}

type Query = {
  collection: CollectionSlug
  field: string
  values: readonly string[]
  inForce?: boolean
}

// MongoDB answers anything but an ObjectId with an error; such an id names nothing.
const couldBeId = (req: PayloadRequest, id: string): boolean =>
  req.payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)

// The library's own view, not a reader's: a copy must hash alike whoever saves it.
const findByValues = async (req: PayloadRequest, query: Query): Promise<JsonRecord[]> => {
  const values =
    query.field === 'id' ? query.values.filter((id) => couldBeId(req, id)) : [...query.values]
  if (values.length === 0) return []
  const { docs } = await req.payload.find({
    collection: query.collection,
    where: {
      [query.field]: { in: values },
      ...(query.inForce === true && { status: { equals: 'inForce' } }),
    },
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

const toRelease = (release: JsonRecord): ItemRelease => ({
  reference: readText(release, 'reference'),
  number: readText(release, 'number'),
  title: readText(release, 'title'),
  summary: readText(release, 'summary'),
})

const byId = <T>(docs: JsonRecord[], read: (doc: JsonRecord) => T): Map<string, T> =>
  new Map(docs.map((doc) => [readId(doc) ?? '', read(doc)]))

/** Looks up all that a working copy points at, in the request's own transaction. */
export const lookUp = async (req: PayloadRequest, doc: JsonRecord): Promise<Lookups> => {
  const references = readRows(doc, 'items').flatMap((item) => readText(item, 'release') || [])
  // One after the other: they share the connection of one transaction.
  const media = await findByValues(req, {
    collection: slugs.media,
    field: 'id',
    values: mediaIdsOf(doc),
  })
  const themes = await findByValues(req, {
    collection: slugs.themes,
    field: 'id',
    values: readIds(doc['themes']),
  })
  const releases = await findByValues(req, {
    collection: slugs.releases,
    field: 'reference',
    values: references,
    inForce: true,
  })
  return {
    files: byId(media, toFile),
    themes: byId(themes, toTheme),
    releases: new Map(
      releases.map((release) => [readText(release, 'reference'), toRelease(release)]),
    ),
  }
}
