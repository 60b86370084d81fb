import { controlledSlugs } from '../../../src/slugs'
import { startLibrary, type Library } from '../../helpers'
import { buildCast, type Cast } from './cast'
import { buildDocuments, type StagedDocument } from './documents'
import { actors, type State } from './words'

/** A library with everybody, and a document of each kind in each state. */
export type Stage = { library: Library; cast: Cast; documents: StagedDocument[] }

/** Sets the stage; with `only`, no other states than these. */
export const buildStage = async (
  collections: readonly StagedDocument['collection'][] = controlledSlugs,
  only?: readonly State[],
): Promise<Stage> => {
  const library = await startLibrary()
  const cast = await buildCast(library)
  const documents: StagedDocument[] = []
  for (const collection of collections) {
    documents.push(...(await buildDocuments({ library, cast, collection, only })))
  }
  // Signing in leaves a session behind: nobody signs in later.
  for (const actor of actors) await library.api('GET', '/users/me', cast.as(actor))
  return { library, cast, documents }
}
