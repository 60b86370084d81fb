import type { CollectionConfig, PayloadRequest } from 'payload'

import type { ControlledSlug } from '../slugs'
import { anyWhere, isNoneOf, isOneOf, type Asked, type Rule } from './combine'
import { assignedDocumentKeys, parseDocumentKey } from './documentKeys'
import { groupsOf } from './memberships'
import { movedDocuments } from './movedDocuments'
import { movesOnly } from './movesOnly'
import { hasNetworkRole, personOf, readsEverything } from './person'
import { isProbe, mayEver } from './probe'
import { relationId } from './relationId'
import { isRecord } from '../input/isRecord'

const editorsGroups = (req: PayloadRequest) => groupsOf(req, 'author', 'lead')

const assignedIds = async (req: PayloadRequest, collection: ControlledSlug): Promise<string[]> => {
  const keys = (await assignedDocumentKeys(req)).map(parseDocumentKey)
  return keys.flatMap((key) => (key?.collection === collection ? [key.id] : []))
}

const readRule =
  (collection: ControlledSlug): Rule =>
  async ({ req }) => {
    if (!personOf(req)) return false
    if (readsEverything(req.user)) return true
    return anyWhere([
      isOneOf('workingGroup', await groupsOf(req)),
      isOneOf('id', await assignedIds(req, collection)),
    ])
  }

// By document, not by the group that a version names: a document may have moved since. Those that did are few, and
// named one by one.
const readVersionsRule =
  (collection: ControlledSlug): Rule =>
  async (asked) => {
    const { req } = asked
    if (!personOf(req)) return false
    if (readsEverything(req.user)) return true
    if (isProbe(asked)) return mayEver(asked)
    const groups = await groupsOf(req)
    const moved = await movedDocuments(req, collection)
    const here = moved.flatMap(({ id, group }) =>
      group !== undefined && groups.includes(group) ? [id] : [],
    )
    const written = isOneOf('version.workingGroup', groups)
    const stayed = written && {
      and: [
        written,
        isNoneOf(
          'parent',
          moved.map(({ id }) => id),
        ),
      ],
    }
    return anyWhere([stayed, isOneOf('parent', [...here, ...(await assignedIds(req, collection))])])
  }

const createRule: Rule = async ({ req, data }) => {
  const groups = await editorsGroups(req)
  const group = isRecord(data) ? relationId(data['workingGroup']) : undefined
  return group === undefined ? groups.length > 0 : groups.includes(group)
}

const updateRule =
  (collection: ControlledSlug): Rule =>
  async ({ req, id, data }) => {
    const isCoordinator = hasNetworkRole(req.user, 'coordinator')
    if (isCoordinator && (await movesOnly({ req, collection, id, data }))) return true
    return anyWhere([isOneOf('workingGroup', await editorsGroups(req))])
  }

/**
 * Into the trash only. Payload asks without data for a real deletion, with the data to be saved for
 * the trash, and with the whole document when the admin asks whether to show its button.
 */
const trashRule: Rule = async ({ req, data }: Asked) => {
  const isTrash = isRecord(data) && (Boolean(data['deletedAt']) || 'reference' in data)
  if (!isTrash) return false
  if (hasNetworkRole(req.user, 'coordinator')) return true
  return anyWhere([isOneOf('workingGroup', await editorsGroups(req))])
}

/** Who may do what with the working copies of a controlled collection. */
export const controlledAccess = (
  collection: ControlledSlug,
): NonNullable<CollectionConfig['access']> => ({
  create: createRule,
  read: readRule(collection),
  readVersions: readVersionsRule(collection),
  update: updateRule(collection),
  delete: trashRule,
})
