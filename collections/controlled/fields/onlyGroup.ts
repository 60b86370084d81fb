import type { PayloadRequest } from 'payload'

import { groupsOf } from '../../../src/access'

/** The group that a new form proposes: the one in which the person writes, if there is only one. A program says its own. */
export const onlyGroup = async ({ req }: { req: PayloadRequest }): Promise<string | undefined> => {
  if (req.payloadAPI !== 'local') return undefined
  const [group, ...others] = await groupsOf(req, 'author', 'lead')
  return others.length === 0 ? group : undefined
}
