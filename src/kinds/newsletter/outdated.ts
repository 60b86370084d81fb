import type { PayloadRequest } from 'payload'

import type { FieldIssue } from '../../errors/createError'
import { readInForce, type ItemRelease } from './snapshots'

type Item = { reference: string; release: ItemRelease | null }

const issueOf = (
  { release }: Item,
  { path, current }: { path: string; current: ItemRelease | undefined },
): FieldIssue[] => {
  if (release === null || current?.number === release.number) return []
  const { reference, number } = release
  const message = current
    ? `${reference} : la version ${current.number} est en vigueur, la rubrique parle de la version ${number}. Actualisez la rubrique.`
    : `${reference} n’est plus en vigueur : retirez la rubrique, ou parlez d’un autre document.`
  return [{ path, message }]
}

/** The items that speak of a release that is not in force any more. */
export const findOutdated = async (
  req: PayloadRequest,
  items: readonly Item[],
): Promise<FieldIssue[]> => {
  const named = items.flatMap(({ release }) => release?.reference ?? [])
  const inForce = await readInForce(req, named)
  return items.flatMap((item, index) =>
    issueOf(item, {
      path: `items.${String(index)}.release`,
      current: inForce.get(item.reference),
    }),
  )
}
