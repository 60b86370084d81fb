import { isRecord } from '../input/isRecord'
import { currentHashVersion, type HashVersion } from './hashVersion'
import { offered } from './canonicalFile'
import { contentsOf, type ResolvedContent } from '../kinds/contents'

/** Any JSON. */
export type JsonValue =
  boolean | number | string | JsonValue[] | { [member: string]: JsonValue } | null

/*
 * Two contents with one canonical form give one public release, byte for byte: whatever is read to render one is in it.
 * Left out are row ids, reference, identifier, group and dates, which are the document's and not its content's; `kind`,
 * which a document never changes; and the titles of themes, so that renaming one changes no hash.
 * Absent booleans count as their default (`easyToRead` false, `nurseProtocol` true) and are always written: SQLite
 * reads an absent one as null, MongoDB as undefined. Audience and settings are sets, put in one order when read;
 * themes and keywords keep theirs, the first theme being the one that names the reference.
 *
 * Version 1, by which everything up to 0.1 was signed, stays as it was: it knew no former references, no keys, no names
 * and facts of files and no snapshots, and it dropped empty rows.
 */

type Pruning = {
  /** An empty row of a list is still a row: it takes a number, a line of a table. */
  keepsRows: boolean
}

const pruneList = (list: readonly unknown[], pruning: Pruning): JsonValue | undefined => {
  const kept = list.flatMap((one) => {
    const pruned = prune(one, pruning)
    if (pruned === undefined) return pruning.keepsRows ? [null] : []
    return [pruned]
  })
  return kept.length > 0 ? kept : undefined
}

/** Drops null, undefined, empty texts, lists and objects, at every depth; false and 0 stay. */
const prune = (value: unknown, pruning: Pruning): JsonValue | undefined => {
  if (typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'string') return value === '' ? undefined : value.toWellFormed()
  if (Array.isArray(value)) return pruneList(value, pruning)
  if (!isRecord(value)) return undefined
  const members: Record<string, JsonValue> = {}
  for (const [name, member] of Object.entries(value)) {
    const pruned = prune(member, pruning)
    if (pruned !== undefined) members[name] = pruned
  }
  return Object.keys(members).length > 0 ? members : undefined
}

/** The content as the JSON that is hashed and signed: no id, no empty value, nothing without meaning. */
export const canonicalContent = (
  content: ResolvedContent,
  version: HashVersion = currentHashVersion,
): JsonValue => {
  const form = {
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
    attachments: content.attachments.map(({ title, file }) => ({
      title,
      file: offered(file, version),
    })),
    ...contentsOf(content.kind).canonical(content, version),
  }
  if (version === 1) return prune(form, { keepsRows: false }) ?? {}
  // The version is in it, so that no hash of one definition is ever one of another.
  const signed = { hashVersion: version, ...form, formerReferences: content.formerReferences }
  return prune(signed, { keepsRows: true }) ?? {}
}
