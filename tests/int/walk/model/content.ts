import { kindOfCollection } from '../../../../src/kinds/facts'
import type { ControlledSlug } from '../../../../src/slugs'
import type { Content, Model } from './types'

/** A content as one text: equal when two documents of a kind say the same. */
export const saying = (collection: ControlledSlug, content: Content): string =>
  JSON.stringify([
    collection,
    content.title,
    content.summary,
    content.text,
    content.imported,
    kindOfCollection[collection] === 'protocol' && content.nurse,
    content.issue,
    content.theme,
    content.bare,
    kindOfCollection[collection] === 'training' && content.slide,
    content.attached,
    content.file,
    content.names ?? null,
  ])

/** The walk takes nothing but the summary away; a Word file gives but title and text; a letter names what is in force. */
export const isComplete = ({ summary, bare, names }: Content): boolean =>
  summary !== '' && !bare && names?.number !== null

/**
 * Learns the hash of a content, or holds it against what is known: the same content always has the same
 * hash, another content another one. Gives what is wrong.
 */
export const learnHash = (
  { hashes, contents }: Model,
  said: string,
  hash: string,
): string | null => {
  const known = hashes.get(said)
  if (known !== undefined && known !== hash) return `one content has two hashes: ${said}`
  const other = contents.get(hash)
  if (other !== undefined && other !== said) return `two contents have one hash: ${said}, ${other}`
  hashes.set(said, hash)
  contents.set(hash, said)
  return null
}
