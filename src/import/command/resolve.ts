import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { relationId } from '../../access'
import { createError } from '../../errors'
import { slugs } from '../../slugs'
import type { ImportValues } from '../apply/applyImport'
import type { ImportArguments } from './readArguments'

/** A request of the person that a command line names, with the rights of that person. */
export const requestAs = async (payload: Payload, email: string): Promise<PayloadRequest> => {
  const { docs } = await payload.find({
    collection: slugs.users,
    where: { and: [{ email: { equals: email.toLowerCase() } }, { active: { not_equals: false } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [user] = docs
  if (user === undefined) {
    throw createError('UNAUTHENTICATED', { detail: `Aucun compte actif n’a l’adresse ${email}.` })
  }
  return createLocalReq({ user }, payload)
}

/** The group and themes that a command line names, by their ids. */
export const valuesOf = async (
  req: PayloadRequest,
  { collection, into, group, themes, year, issue }: ImportArguments,
): Promise<ImportValues> => {
  if (into !== undefined) return { workingGroup: await groupOf(req, { collection, id: into }) }
  const workingGroup = await idOf(req, slugs.workingGroups, group ?? '')
  const ids: string[] = []
  for (const code of themes) ids.push(await idOf(req, slugs.themes, code))
  return { workingGroup, themes: ids.length > 0 ? ids : undefined, year, issue }
}

const groupOf = async (
  req: PayloadRequest,
  { collection, id }: { collection: ImportArguments['collection']; id: string },
): Promise<string> => {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    req,
    user: req.user,
    overrideAccess: false,
  })
  const group = relationId(doc?.workingGroup)
  if (group === undefined) {
    throw createError('NOT_FOUND', {
      detail: 'Cette personne ne connaît pas de tel document (--into).',
    })
  }
  return group
}

type Named = typeof slugs.themes | typeof slugs.workingGroups

const idOf = async (req: PayloadRequest, collection: Named, name: string): Promise<string> => {
  const field = collection === slugs.themes ? 'code' : 'slug'
  const { docs } = await req.payload.find({
    collection,
    where: { [field]: { equals: name } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  if (found !== undefined) return found.id
  const what = collection === slugs.themes ? 'Aucun thème n’a le code' : 'Aucun groupe ne s’appelle'
  throw createError('INVALID_PARAMETER', { detail: `${what} «\u00A0${name}\u00A0».` })
}
