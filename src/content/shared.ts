import { mapBlocks } from '../richText/model/blocksIn'
import type { JsonRecord } from '../richText/model/guards'
import type { RichText } from '../richText/model/nodes'
import { relationTypes } from '../vocabulary/documents'
import { audiences } from '../vocabulary/professions'
import { careSettings } from '../vocabulary/careSettings'
import type { Lookups } from './lookups'
import { pictureName } from './pictureName'
import {
  readDay,
  readFlag,
  readId,
  readIds,
  readNumber,
  readRichText,
  readRows,
  readText,
  readTexts,
} from './read'
import type { FrozenFile, SharedContent } from './types'

/** The file that a value points at, or null. */
export const fileOf = (lookups: Lookups, value: unknown): FrozenFile | null => {
  const id = readId(value)
  return (id === null ? undefined : lookups.files.get(id)) ?? null
}

/**
 * The picture that a value points at, or null. It is published under a name made from its digest: the name of the
 * file that somebody uploaded says nothing to a reader, and two uploads of one picture are one.
 */
export const pictureOf = (lookups: Lookups, value: unknown): FrozenFile | null => {
  const file = fileOf(lookups, value)
  return file && { ...file, name: pictureName(file) }
}

/** A rich text with its figures' files resolved; a figure without an alternative text takes its image's own. */
export const textWithFiles = (
  lookups: Lookups,
  record: JsonRecord,
  name: string,
): RichText | null => {
  const value = readRichText(record, name)
  if (!value) return null
  return mapBlocks(value, (fields) => {
    if (fields.blockType !== 'figure') return fields
    const image = pictureOf(lookups, fields.image)
    const alt = fields.alt?.trim() ? fields.alt : (image?.alt ?? '')
    return { ...fields, image, alt }
  })
}

const present = (row: Readonly<Record<string, string>>): boolean =>
  Object.values(row).some((value) => value !== '')

// Audience and settings are sets: the order in which boxes were ticked means nothing.
const inOrderOf = <Code extends string>(
  codes: readonly Code[],
  chosen: readonly string[],
): Code[] => codes.filter((code) => chosen.includes(code))

/** What every kind of document says. */
export const sharedContent = (doc: JsonRecord, lookups: Lookups): SharedContent => ({
  title: readText(doc, 'title'),
  summary: readText(doc, 'summary'),
  language: readText(doc, 'language') || 'fr',
  easyToRead: readFlag(doc, 'easyToRead', false),
  themes: readIds(doc['themes']).flatMap((id) => lookups.themes.get(id) ?? []),
  keywords: readTexts(doc, 'keywords'),
  formerReferences: readTexts(doc, 'formerReferences'),
  audience: inOrderOf(audiences.codes, readTexts(doc, 'audience')),
  settings: inOrderOf(careSettings.codes, readTexts(doc, 'settings')),
  authors: readRows(doc, 'authors')
    .map((row) => ({
      name: readText(row, 'name'),
      function: readText(row, 'function'),
      organisation: readText(row, 'organisation'),
    }))
    .filter(present),
  relations: readRows(doc, 'relations').flatMap((row) => {
    const type = row['type']
    return relationTypes.is(type) ? [{ type, reference: readText(row, 'reference') }] : []
  }),
  references: readRows(doc, 'references')
    .map((row) => ({
      label: readText(row, 'label'),
      source: readText(row, 'source'),
      url: readText(row, 'url'),
      dateRead: readDay(row, 'dateRead'),
    }))
    .filter(present),
  legalBasis: readRows(doc, 'legalBasis')
    .map((row) => ({ text: readText(row, 'text'), citation: readText(row, 'citation') }))
    .filter(present),
  reviewPeriodMonths: readNumber(doc, 'reviewPeriodMonths'),
  attachments: readRows(doc, 'attachments').map((row) => ({
    title: readText(row, 'title'),
    file: fileOf(lookups, row['file']),
  })),
})
