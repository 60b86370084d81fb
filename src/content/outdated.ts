import type { PayloadRequest } from 'payload'

import type { FieldIssue } from '../errors/createError'
import { readInForce } from './snapshots'
import type { ItemContent, ItemRelease, ResolvedContent } from './types'

const issueOf = (
  { release }: ItemContent,
  { path, current }: { path: string; current: ItemRelease | undefined },
): FieldIssue[] => {
  if (release === null || current?.number === release.number) return []
  const { reference, number } = release
  const message = current
    ? `${reference} : la version ${current.number} est en vigueur, la rubrique parle de la version ${number}. Actualisez la rubrique.`
    : `${reference} n’est plus en vigueur : retirez la rubrique, ou parlez d’un autre document.`
  return [{ path, message }]
}

/**
 * What a content says of releases that no longer stands: another one is in force, or none. A snapshot is signed as it
 * is, so nothing here changes by itself; it is not published either.
 */
export const findOutdated = async (
  req: PayloadRequest,
  content: ResolvedContent,
): Promise<FieldIssue[]> => {
  if (content.kind !== 'newsletter') return []
  const named = content.items.flatMap(({ release }) => release?.reference ?? [])
  const inForce = await readInForce(req, named)
  return content.items.flatMap((item, index) =>
    issueOf(item, {
      path: `items.${String(index)}.release`,
      current: inForce.get(item.reference),
    }),
  )
}
