import type { KindFacts } from './interface/facts'
import { newsletterFacts } from './newsletter/facts'
import { protocolFacts } from './protocol/facts'
import { resourceFacts } from './resource/facts'
import { scaleFacts } from './scale/facts'
import { trainingFacts } from './training/facts'

/** The kinds of controlled document, as the public API names them, in the order of menus. */
const facts = {
  protocol: protocolFacts,
  training: trainingFacts,
  newsletter: newsletterFacts,
  resource: resourceFacts,
  scale: scaleFacts,
} as const satisfies Readonly<Record<string, KindFacts>>

export type DocumentKind = keyof typeof facts
/** The collections whose documents go through the review workflow. */
export type ControlledSlug = (typeof facts)[DocumentKind]['collection']

/** What differs from one kind to the next, in one table. */
export const kindFacts: Readonly<Record<DocumentKind, KindFacts & { collection: ControlledSlug }>> =
  facts

const isKind = (name: string): name is DocumentKind => Object.hasOwn(facts, name)

/** Every kind, in the order of menus. */
export const kindCodes: readonly DocumentKind[] = Object.keys(facts).filter(isKind)

const isWhole = <Key extends string, Value>(
  keys: readonly Key[],
  record: Partial<Record<Key, Value>>,
): record is Record<Key, Value> => keys.every((key) => Object.hasOwn(record, key))

const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> => {
  const record: Partial<Record<Key, Value>> = {}
  for (const key of keys) record[key] = valueOf(key)
  if (!isWhole(keys, record)) throw new Error('a record of kinds is whole')
  return record
}

/** A record with a value for each kind. */
export const byKind = <Value>(
  valueOf: (kind: DocumentKind) => Value,
): Record<DocumentKind, Value> => recordOf(kindCodes, valueOf)

/** The collections whose documents go through the review workflow, in the order of menus. */
export const controlledSlugs: readonly ControlledSlug[] = kindCodes.map(
  (kind) => kindFacts[kind].collection,
)

/** Whether a slug names a controlled collection. */
export const isControlledSlug = (slug: string): slug is ControlledSlug =>
  controlledSlugs.some((known) => known === slug)

/** The kind of the documents of a collection. */
export const kindOfCollection: Readonly<Record<ControlledSlug, DocumentKind>> = recordOf(
  controlledSlugs,
  (slug) => {
    const kind = kindCodes.find((one) => kindFacts[one].collection === slug)
    if (kind === undefined) throw new Error(`${slug} is the collection of no kind`)
    return kind
  },
)

const factsOfSlug = (slug: string): KindFacts | undefined =>
  isControlledSlug(slug) ? kindFacts[kindOfCollection[slug]] : undefined

/** Whether a year and an issue name the documents of a collection. */
export const isNamedByIssue = (slug: string): boolean => factsOfSlug(slug)?.namedBy === 'issue'

/** Whether the headings of a file that is imported into a collection make parts. */
export const isImportedInParts = (slug: string): boolean =>
  factsOfSlug(slug)?.isImportedInParts === true

/** The kind that a reference names by its first part: `PRO-MEOPA-001`. */
export const kindOfReference = (reference: string): DocumentKind | undefined =>
  kindCodes.find((kind) => reference.startsWith(`${kindFacts[kind].prefix}-`))

/** The kind that examples speak of. */
export const mainKind: DocumentKind = 'protocol'

/** The longest review period that may be asked for, in months. */
export const longestReviewMonths = 60
