import { kindFacts } from '../../kinds/facts'
import type { CachedDocument } from '../store'
import { successorOf } from './documents'
import type { FindRoute } from './match'
import type { App } from './types'

const kindPaths = Object.values(kindFacts).map(({ path }) => path)

/** Addresses that people guess, and where they lead: the first page lists all that is in force. */
const guessed: Readonly<Record<string, string>> = {
  '/v1': '/v1/docs',
  '/favicon.ico': '/icon.svg',
  ...Object.fromEntries(
    Object.values(kindFacts).map(({ path, anchor }) => [
      `/${path}`,
      anchor === null ? '/' : `/#${anchor}`,
    ]),
  ),
}

const documentAddress = new RegExp(
  `^((?:/v1)?/(${kindPaths.join('|')})/)([^/]+?)((?:\\.(?:json|html|txt))?|/(?:releases|compare)(?:/.*)?)$`,
)

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** What a reference means where nothing has it: the same in capitals, or what a document was called before. */
const meantBy = async (
  reference: string,
  app: Pick<App, 'payload' | 'store'>,
): Promise<CachedDocument | undefined> => {
  const capitals = reference.toUpperCase()
  const known = app.store.snapshot.documents.get(capitals)
  if (known) return capitals === reference ? undefined : known
  return (await successorOf(app, reference)) ?? successorOf(app, capitals)
}

/**
 * Where an address that nothing answers means to lead: without the slash at its end, with its reference in capitals or
 * under the one that replaced it, a list where people read it. Undefined when it means nothing.
 */
export const elsewhere = async (
  path: string,
  { app, findRoute }: { app: Pick<App, 'payload' | 'store'>; findRoute: FindRoute },
): Promise<string | undefined> => {
  const bare = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path
  const guess = guessed[bare]
  const isRoute = bare !== path && findRoute(bare) !== undefined
  if (guess !== undefined) return isRoute ? bare : guess
  const [, place = '', kindPath, segment = '', rest = ''] = documentAddress.exec(bare) ?? []
  const reference = decoded(segment)
  const meant = reference === undefined ? undefined : await meantBy(reference, app)
  if (meant && kindFacts[meant.kind].path === kindPath) {
    return place + encodeURIComponent(meant.reference) + rest
  }
  return isRoute ? bare : undefined
}
