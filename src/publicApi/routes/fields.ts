import type { DocumentKind } from '../../vocabulary/documents'
import { invalidParameters } from '../http/query'
import { listedOf } from '../schemas/release'
import type { Holdings } from '../store'

/** @throws INVALID_PARAMETER for a member that the items of a list do not have. */
export const checkFields = (kind: DocumentKind, fields: readonly string[] | undefined): void => {
  const known = Object.keys(listedOf[kind].shape)
  const unknown = fields?.filter((field) => !known.includes(field)) ?? []
  if (unknown.length === 0) return
  throw invalidParameters(
    unknown.map((field) => ({ path: 'fields', message: `Champ inconnu : « ${field} ».` })),
  )
}

/**
 * A theme that nobody knows is a mistake in the address: an empty list would look like an answer.
 * @throws INVALID_PARAMETER
 */
export const checkThemes = (
  { themes, documents }: Pick<Holdings, 'documents' | 'themes'>,
  wanted: readonly string[] | undefined,
): void => {
  if (wanted === undefined) return
  const known = new Set(themes.map(({ code }) => code))
  for (const { current } of documents.values()) {
    for (const { code } of current?.listed.themes ?? []) known.add(code)
  }
  const unknown = wanted.filter((code) => !known.has(code))
  if (unknown.length === 0) return
  throw invalidParameters(
    unknown.map((code) => ({ path: 'theme', message: `Thème inconnu : « ${code} ».` })),
  )
}
