import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { relationId } from '../../../src/access'
import { slugs } from '../../../src/slugs'
import { invalidField } from '../../../src/payloadFields/invalidField'
import { rowsOf, type Members, type Row } from '../../../src/payloadFields/row'

type Uniqueness = {
  field: string
  identify: (row: Members) => string | undefined
  path: string
  message: string
}

const refuseRepeated = (
  req: PayloadRequest,
  { rows, rule }: { rows: Members[]; rule: Uniqueness },
): void => {
  const identities = rows.map(rule.identify)
  const issues = identities.flatMap((identity, index) =>
    identity !== undefined && identities.indexOf(identity) < index
      ? [{ path: `${rule.field}.${String(index)}.${rule.path}`, message: rule.message }]
      : [],
  )
  if (issues.length > 0) throw invalidField(req, { collection: slugs.workingGroups, issues })
}

const rules: Uniqueness[] = [
  {
    field: 'members',
    identify: (row) => relationId(row['user']),
    path: 'user',
    message: 'Cette personne est déjà membre : donnez-lui plusieurs rôles.',
  },
  {
    field: 'rules',
    identify: (row) => (typeof row['kind'] === 'string' ? row['kind'] : undefined),
    path: 'kind',
    message: 'Ce type de document a déjà sa règle.',
  },
]

/** A person once, and one rule a kind: twice would leave open which one counts. */
export const guardMembers: CollectionBeforeChangeHook<Row> = ({ data, req }) => {
  for (const rule of rules) refuseRepeated(req, { rows: rowsOf(data[rule.field]), rule })
  return data
}
