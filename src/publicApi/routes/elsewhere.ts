import { kindFacts, documentKinds } from '../../vocabulary/documents'
import { newslettersAnchor } from '../../site/paths'
import type { Holdings } from '../store'
import type { FindRoute } from './match'

const kindPaths = documentKinds.codes.map((kind) => kindFacts[kind].path)

/** Addresses that people guess, and where they lead: the first page lists all that is in force. */
const guessed: Readonly<Record<string, string>> = {
  '/v1': '/v1/docs',
  '/favicon.ico': '/icon.svg',
  ...Object.fromEntries(kindPaths.map((path) => [`/${path}`, '/'])),
  [`/${kindFacts.newsletter.path}`]: `/#${newslettersAnchor}`,
}

const documentAddress = new RegExp(
  `^((?:/v1)?/(${kindPaths.join('|')})/)([^/]+?)((?:\\.(?:json|html|txt))?|/releases(?:/.*)?)$`,
)

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** What a reference means where nothing has it: the same in capitals, or what a document was called before. */
const meantBy = (reference: string, { documents, former }: Holdings): string | undefined => {
  const capitals = reference.toUpperCase()
  const [only, ...others] = former.get(reference) ?? former.get(capitals) ?? []
  // What two documents claim leads to neither.
  const known = documents.has(capitals) ? capitals : others.length === 0 ? only : undefined
  return known === reference ? undefined : known
}

/**
 * Where an address that nothing answers means to lead: without the slash at its end, with its reference in capitals or
 * under the one that replaced it, a list where people read it. Undefined when it means nothing.
 */
export const elsewhere = (
  path: string,
  { holdings, findRoute }: { holdings: Holdings; findRoute: FindRoute },
): string | undefined => {
  const bare = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path
  const guess = guessed[bare]
  if (guess !== undefined) return guess
  const [, place = '', kindPath, segment = '', rest = ''] = documentAddress.exec(bare) ?? []
  const reference = decoded(segment)
  const meant = reference === undefined ? undefined : meantBy(reference, holdings)
  const kind = meant === undefined ? undefined : holdings.documents.get(meant)?.kind
  if (meant !== undefined && kind !== undefined && kindFacts[kind].path === kindPath) {
    return place + encodeURIComponent(meant) + rest
  }
  return bare !== path && findRoute(bare) ? bare : undefined
}
