import type { WorkflowAction } from '../../../../src/vocabulary/workflow'
import { must } from '../failure'
import { saying } from './content'
import { inForce, stateOf } from './rules'
import type { Content, CriticalChange, Doc, Model, Release } from './types'

// What is critical is learnt from the library, as hashes are, and held against what must be whatever it finds.

/** What a document is compared with: what is in force, else its newest release, whatever became of it. */
const baseOf = (doc: Doc): Release | undefined => inForce(doc) ?? doc.releases.at(-1)

const doseIn = ({ text, imported }: Content): string | undefined =>
  imported ? undefined : /\d+ mg/.exec(text)?.[0]

/** Whether two contents give another dose of the same. */
const isDeadly = (one: Content, other: Content): boolean => {
  const [before, after] = [doseIn(one), doseIn(other)]
  return before !== undefined && after !== undefined && before !== after
}

/** Whether two contents say the same but for the title, and the full stop of the summary: nothing in them could harm. */
const isHarmless = ({ collection }: Doc, one: Content, other: Content): boolean => {
  if ((one.summary === '') !== (other.summary === '')) return false
  const rest = (content: Content) => saying(collection, { ...content, title: '', summary: '' })
  return rest(one) === rest(other)
}

const textOf = ({ section, place, kind, before, after }: CriticalChange): string =>
  JSON.stringify([section, place, kind, before, after])

const bringsNew = (changes: readonly CriticalChange[], shown: readonly CriticalChange[]) => {
  const known = shown.map(textOf)
  return changes.some((change) => !known.includes(textOf(change)))
}

/**
 * Learns what is critical in a document. One content beside one release always has the same list: none beside itself,
 * one at least where a dose is another. A round ends when the release to compare with becomes another, and brings
 * something that nobody was shown.
 */
export const learnCritical = (
  { criticals }: Model,
  doc: Doc,
  changes: readonly CriticalChange[],
): void => {
  const base = baseOf(doc)
  const told = `${JSON.stringify(changes)} is critical in ${doc.reference}`
  const isNone = base === undefined || base.hash === doc.hash
  const mayBe = !isNone && !isHarmless(doc, base.content, doc.content)
  must(mayBe || changes.length === 0, 'state', () => told)
  const mustBe = base !== undefined && isDeadly(base.content, doc.content)
  must(!mustBe || changes.length > 0, 'state', () => told)
  const pair = `${base?.hash ?? ''} ${doc.hash}`
  const known = criticals.get(pair) ?? JSON.stringify(changes)
  criticals.set(pair, known)
  must(known === JSON.stringify(changes), 'state', () => `${told}, and was ${known}`)
  const { compared, review } = doc
  const isOtherBase = compared?.hash === doc.hash && compared.base !== base?.hash
  const isLive = review !== null && !['changesRequested', 'draft'].includes(stateOf(doc))
  if (isOtherBase && isLive && bringsNew(changes, doc.critical)) {
    review.state = 'interrupted'
    review.scheduledFor = null
  }
  doc.compared = { hash: doc.hash, base: base?.hash }
  doc.critical = changes
}

const acknowledging: readonly WorkflowAction[] = ['verify', 'approve', 'override']

export const isAcknowledging = (action: WorkflowAction): boolean => acknowledging.includes(action)

/** How whoever signs ticks: every change, all but one, those of another content, or nothing. */
export type Ticks = 'all' | 'none' | 'some' | 'stale'

/** The ids that are sent. */
export const ticked = ({ critical }: Doc, ticks: Ticks = 'all'): string[] | undefined => {
  const ids = critical.map(({ id }) => id)
  switch (ticks) {
    case 'all':
      return ids
    case 'some':
      return ids.slice(1)
    case 'stale':
      return ids.map((id) => `${id}-d’avant`)
    case 'none':
      return undefined
  }
}
