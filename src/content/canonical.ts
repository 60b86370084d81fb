import { isRecord } from '../richText/guards'
import { canonicalRichText } from './canonicalRichText'
import type { FrozenFile, ResolvedContent } from './types'

/** Any JSON. */
export type JsonValue =
  boolean | number | string | JsonValue[] | { [member: string]: JsonValue } | null

/*
 * Left out of the hash, beside what the design names (row ids, reference, identifier, group, dates, former references):
 *  - `kind`: the design's list does not have it, and a document never changes it;
 *  - `key` of a section, slide or item: the system gives it, it says nothing to a reader, and a copy hashes alike;
 *  - the titles of themes, so that renaming one changes no hash; names and types of files, which follow their bytes.
 * Absent booleans count as their default (`easyToRead` false, `nurseProtocol` true) and are always written: SQLite
 * reads an absent one as null, MongoDB as undefined. Audience and settings are sets, put in one order when read;
 * themes and keywords keep theirs, the first theme being the one that names the reference.
 */

/** Drops null, undefined, empty texts, lists and objects, at every depth; false and 0 stay. */
const prune = (value: unknown): JsonValue | undefined => {
  if (typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'string') return value === '' ? undefined : value.toWellFormed()
  if (Array.isArray(value)) {
    const kept = value.flatMap((one: unknown) => {
      const pruned = prune(one)
      return pruned === undefined ? [] : [pruned]
    })
    return kept.length > 0 ? kept : undefined
  }
  if (!isRecord(value)) return undefined
  const members: Record<string, JsonValue> = {}
  for (const [name, member] of Object.entries(value)) {
    const pruned = prune(member)
    if (pruned !== undefined) members[name] = pruned
  }
  return Object.keys(members).length > 0 ? members : undefined
}

const image = (file: FrozenFile | null) => file && { sha256: file.sha256, alt: file.alt }

const byKind = (content: ResolvedContent): Readonly<Record<string, unknown>> => {
  switch (content.kind) {
    case 'protocol':
      return {
        population: content.population,
        nurseProtocol: content.nurseProtocol,
        sections: content.sections.map((section) => ({
          kind: section.kind,
          title: section.title,
          content: canonicalRichText(section.content, 1),
        })),
      }
    case 'training':
      return {
        objectives: content.objectives,
        durationMinutes: content.durationMinutes,
        sourceFile: content.sourceFile?.sha256,
        slides: content.slides.map((slide) => ({
          layout: slide.layout,
          title: slide.title,
          content: canonicalRichText(slide.content, 1),
          notes: slide.notes,
          image: image(slide.image),
          video: slide.video?.sha256,
        })),
      }
    case 'newsletter':
      return {
        year: content.year,
        issue: content.issue,
        editorial: canonicalRichText(content.editorial, 1),
        items: content.items.map((item) => ({
          type: item.type,
          title: item.title,
          release: item.reference,
          content: canonicalRichText(item.content, 1),
          date: item.date,
        })),
      }
    case 'resource':
      return {
        category: content.category,
        content: canonicalRichText(content.content, 1),
        file: content.file?.sha256,
        url: content.url,
      }
  }
}

/** The content as the JSON that is hashed and signed: no id, no empty value, nothing without meaning. */
export const canonicalContent = (content: ResolvedContent): JsonValue =>
  prune({
    title: content.title,
    summary: content.summary,
    language: content.language,
    easyToRead: content.easyToRead,
    themes: content.themes.map(({ code }) => code),
    keywords: content.keywords,
    audience: [...content.audience].sort(),
    settings: [...content.settings].sort(),
    authors: content.authors,
    relations: content.relations,
    references: content.references,
    legalBasis: content.legalBasis,
    reviewPeriodMonths: content.reviewPeriodMonths,
    attachments: content.attachments.map(({ title, file }) => ({ title, file: file?.sha256 })),
    ...byKind(content),
  }) ?? {}
