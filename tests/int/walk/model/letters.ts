import { findDoc, inForce } from './rules'
import type { Content, Doc, Model, Named } from './types'

// What newsletters say of other documents, written again from docs/domain.md.

const numberInForce = (model: Model, at: number): string | null => {
  const doc = findDoc(model, at)
  return (doc && inForce(doc)?.number) ?? null
}

/** The key of an item that nobody has seen yet: not that of the one before. */
const freshKey = (before: Named | null): string =>
  before?.key === 'release' ? 'release-2' : 'release'

/** An item that tells of a document, written or refreshed now. */
export const naming = (model: Model, before: Content, at: number): Named => {
  const known = before.names ?? null
  const key = known?.doc === at ? known.key : freshKey(known)
  return { doc: at, number: numberInForce(model, at), key }
}

/** The item of a copied letter: it is written anew. */
export const copiedNames = (model: Model, { names }: Content): Named | null =>
  names ? { doc: names.doc, number: numberInForce(model, names.doc), key: 'release' } : null

/** The item of a restored version: what the letter goes on saying where it told of the same document. */
export const restoredNames = (model: Model, before: Content, version: Content): Named | null => {
  const [known, wanted] = [before.names ?? null, version.names ?? null]
  if (!wanted) return null
  const isKept = known?.key === wanted.key
  const key = isKept || known?.doc === wanted.doc ? known.key : freshKey(known)
  const isSame = known?.key === key && known.doc === wanted.doc
  const number = isSame ? known.number : numberInForce(model, wanted.doc)
  return { doc: wanted.doc, number, key }
}

/** Whether a letter tells of a release that no longer stands. */
export const isOutdated = (model: Model, { content: { names } }: Doc): boolean =>
  names?.number != null && names.number !== numberInForce(model, names.doc)
