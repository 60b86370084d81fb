import type { CriticalKind, Difference } from '../types'
import { changesBetween } from './compareTexts'
import {
  applying,
  clerical,
  explaining,
  formal,
  holdingFiles,
  kindOfMember,
  measured,
} from './members'
import { isSameReading } from './sameReading'
import { hasOtherWords } from './strict'

type Kinds = ReadonlySet<CriticalKind>

const none: Kinds = new Set()
const one = (kind: CriticalKind): Kinds => new Set([kind])

const isEmpty = (text: string): boolean => text.trim() === ''

/** What the words say, and what they are about when any of them changed. */
const strictly = ({ before, after }: Difference, kind: CriticalKind): Kinds => {
  const said = changesBetween(before, after)
  return hasOtherWords(before, after) ? new Set([...said, kind]) : said
}

const loosely = ({ before, after }: Difference): Kinds => changesBetween(before, after)

const ofHead = (difference: Difference): Kinds => {
  const { member, before, after, status } = difference
  // What the comparison could not name may be anything.
  if (member === null) return isEmpty(before + after) ? one('figure') : loosely(difference)
  if (clerical.has(member) || status === 'moved') return none
  if (holdingFiles.has(member)) return one(status === 'removed' ? 'removed' : 'picture')
  if (applying.has(member)) {
    return isSameReading(before, after) ? none : strictly(difference, 'population')
  }
  if (measured.has(member)) return strictly(difference, 'figure')
  return loosely(difference)
}

const ofCell = (difference: Difference): Kinds => {
  const { member, before, after } = difference
  const name = member ?? ''
  if (isEmpty(after) && !isEmpty(before)) return one('removed')
  if (name === 'drug') return isSameReading(before, after) ? none : one('drug')
  if (explaining.has(name)) return loosely(difference)
  return strictly(difference, kindOfMember[name] ?? 'comparator')
}

const digest = /^[0-9a-f]{64}$/u

const ofPicture = (difference: Difference): Kinds => {
  const { member, status, before, after } = difference
  if (status === 'moved') return one('moved')
  if (member === 'caption') return loosely(difference)
  if (member === 'alt') return strictly(difference, 'picture')
  // The same picture with other words: they are told of by themselves.
  const isSameFile =
    !isEmpty(before) && !isEmpty(after) && !digest.test(before) && !digest.test(after)
  return status === 'changed' && isSameFile && member === 'image' ? none : one('picture')
}

const ofAlert = (difference: Difference): Kinds => {
  const { member, status } = difference
  if (status === 'moved') return new Set([...loosely(difference), 'moved'])
  if (status !== 'changed' || member === 'level') return one('alert')
  return strictly(difference, 'alert')
}

/** What is gone or moved is critical by itself, what was added or changed by what it says. */
const ofPlace = (difference: Difference): Kinds => {
  const { status, before, after } = difference
  if (isEmpty(before + after)) return none
  if (status === 'removed') return one('removed')
  if (status === 'moved') return new Set([...loosely(difference), 'moved'])
  return loosely(difference)
}

/** A paragraph that stands elsewhere matters when it says something that does. */
const ofWords = (difference: Difference): Kinds => {
  const { status, before, after } = difference
  if (status !== 'moved') return ofPlace(difference)
  const says = changesBetween('', isEmpty(after) ? before : after)
  return says.size > 0 ? new Set([...loosely(difference), 'moved']) : none
}

/** A section whose text has nothing in common with what it was: all that it said is gone. */
const ofPart = (difference: Difference): Kinds =>
  difference.member === 'content' && difference.status === 'changed'
    ? new Set([...loosely(difference), 'removed'])
    : ofPlace(difference)

const ofBlock = (difference: Difference): Kinds => {
  const kind = kindOfMember[difference.member ?? '']
  return kind === undefined || difference.status !== 'changed'
    ? ofPlace(difference)
    : strictly(difference, kind)
}

const byUnit = (difference: Difference): Kinds => {
  switch (difference.unit) {
    case 'alert':
      return ofAlert(difference)
    case 'figure':
      return ofPicture(difference)
    case 'cell':
      return difference.status === 'changed' || difference.status === 'removed'
        ? ofCell(difference)
        : ofPlace(difference)
    case 'row':
      return difference.status === 'changed'
        ? strictly(difference, 'comparator')
        : ofPlace(difference)
    case 'part':
      return ofPart(difference)
    case 'table':
    case 'block':
      return ofBlock(difference)
    case 'step':
      return ofPlace(difference)
    case 'item':
    case 'paragraph':
      return ofWords(difference)
    case 'field':
    case 'heading':
      return difference.status === 'moved' ? none : loosely(difference)
  }
}

/** The kinds of critical change that one difference is; none when it is only to be highlighted. */
export const judge = (difference: Difference): Kinds => {
  if (difference.part === null) return ofHead(difference)
  if (formal.has(difference.member ?? '')) return none
  const kinds = byUnit(difference)
  if (difference.part.nature !== 'contraindications' || difference.unit === 'part') return kinds
  const { status, before, after } = difference
  const isOther = status === 'added' || status === 'removed' || hasOtherWords(before, after)
  return isOther ? new Set([...kinds, 'contraindication']) : kinds
}
