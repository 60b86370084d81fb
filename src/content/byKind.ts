import type { JsonRecord } from '../richText/model/guards'
import { newsletterItemTypes } from '../kinds/newsletter/codes'
import { resourceCategories } from '../kinds/resource/codes'
import { slideLayouts } from '../kinds/training/codes'
import { type DocumentKind } from '../vocabulary/documents'
import { sectionKinds } from '../kinds/protocol/sectionKinds'
import type { Lookups } from './lookups'
import { readFlag, readMoment, readNumber, readRows, readText } from './read'
import { fileOf, pictureOf, sharedContent, textWithFiles } from './shared'
import { snapshotOf } from './snapshots'
import type { ItemContent, ResolvedContent, SectionContent, SlideContent } from './types'

type Reader<T> = (record: JsonRecord, lookups: Lookups) => T

const sectionOf: Reader<SectionContent> = (row, lookups) => ({
  key: readText(row, 'key'),
  kind: sectionKinds.is(row['kind']) ? row['kind'] : null,
  title: readText(row, 'title'),
  content: textWithFiles(lookups, row, 'content'),
})

const slideOf: Reader<SlideContent> = (row, lookups) => ({
  key: readText(row, 'key'),
  layout: slideLayouts.is(row['layout']) ? row['layout'] : 'content',
  title: readText(row, 'title'),
  content: textWithFiles(lookups, row, 'content'),
  notes: readText(row, 'notes'),
  image: pictureOf(lookups, row['image']),
  video: fileOf(lookups, row['video']),
})

const itemOf: Reader<ItemContent> = (row, lookups) => {
  const type = newsletterItemTypes.is(row['type']) ? row['type'] : 'article'
  const reference = type === 'release' ? readText(row, 'release') : ''
  return {
    key: readText(row, 'key'),
    type,
    title: readText(row, 'title'),
    reference,
    release: reference === '' ? null : snapshotOf(row),
    content: textWithFiles(lookups, row, 'content'),
    date: readMoment(row, 'date'),
  }
}

const readers: Readonly<Record<DocumentKind, Reader<ResolvedContent>>> = {
  protocol: (doc, lookups) => ({
    ...sharedContent(doc, lookups),
    kind: 'protocol',
    population: readText(doc, 'population'),
    nurseProtocol: readFlag(doc, 'nurseProtocol', true),
    sections: readRows(doc, 'sections').map((row) => sectionOf(row, lookups)),
  }),
  training: (doc, lookups) => ({
    ...sharedContent(doc, lookups),
    kind: 'training',
    objectives: readRows(doc, 'objectives').flatMap((row) => readText(row, 'text') || []),
    durationMinutes: readNumber(doc, 'durationMinutes'),
    sourceFile: fileOf(lookups, doc['sourceFile']),
    slides: readRows(doc, 'slides').map((row) => slideOf(row, lookups)),
  }),
  newsletter: (doc, lookups) => ({
    ...sharedContent(doc, lookups),
    kind: 'newsletter',
    year: readNumber(doc, 'year'),
    issue: readText(doc, 'issue'),
    editorial: textWithFiles(lookups, doc, 'editorial'),
    items: readRows(doc, 'items').map((row) => itemOf(row, lookups)),
  }),
  resource: (doc, lookups) => ({
    ...sharedContent(doc, lookups),
    kind: 'resource',
    category: resourceCategories.is(doc['category']) ? doc['category'] : null,
    content: textWithFiles(lookups, doc, 'content'),
    file: fileOf(lookups, doc['file']),
    url: readText(doc, 'url'),
  }),
}

/** The content of a working copy of a kind, once what it points at is known. Pure. */
export const contentOf = (kind: DocumentKind, doc: JsonRecord, lookups: Lookups): ResolvedContent =>
  readers[kind](doc, lookups)
