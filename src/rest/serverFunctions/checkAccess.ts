import type { PayloadRequest } from 'payload'

import { checkListQuery } from '..'
import { createError } from '../../errors'
import { askAnything } from '../../publicApi/rows/reach'
import { slugs } from '../../slugs'
import type { FunctionName, Given } from './asked'
import { isRecord } from '../../input/isRecord'

type Call = { name: FunctionName; given: Given; req: PayloadRequest }
type Collection = PayloadRequest['payload']['config']['collections'][number]

const collectionOf = ({ given, req }: Call): Collection => {
  const { collections } = req.payload.config
  const found = collections.find(({ slug }) => slug === given.collectionSlug)
  if (!found) throw createError('NOT_FOUND')
  return found
}

const idOf = ({ name, given }: Call): string | undefined => {
  const id = name === 'render-document' ? given['docID'] : given['id']
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

const mayRead = async (req: PayloadRequest, { slug, trash }: Collection, id: string) => {
  try {
    const { totalDocs } = await req.payload.count({
      collection: slug,
      where: { id: { equals: id } },
      ...(trash && { trash: true }),
      overrideAccess: false,
      req,
    })
    return totalDocs > 0
  } catch {
    // What cannot be asked for so is not there, unless nothing can be asked for at all.
    await askAnything(req.payload)
    return false
  }
}

type Right = 'create' | 'read' | 'update'

// A condition is a right to some of them: Payload puts it into what it asks.
const mayEver = async (req: PayloadRequest, { access }: Collection, right: Right) =>
  (await access[right]({ req })) !== false

/** Whether REST would let this person make the lock that the function makes by itself. */
const mayLock = async (req: PayloadRequest, { slug }: Collection, id: string): Promise<boolean> => {
  const create = req.payload.collections['payload-locked-documents'].config.access.create
  const user = { relationTo: slugs.users, value: req.user?.id }
  const data = { document: { relationTo: slug, value: id }, user }
  return (await create({ req, data })) === true
}

const withId = (data: unknown, id: string | undefined): unknown => {
  if (!isRecord(data)) return data
  const { id: claimed, ...rest } = data
  return id === undefined || claimed === undefined ? rest : { ...rest, id }
}

const checkForm = async (call: Call, collection: Collection): Promise<Given> => {
  const { given, req } = call
  const id = idOf(call)
  const schemaPath = given['schemaPath'] ?? collection.slug
  if (typeof schemaPath !== 'string' || schemaPath.split('.', 1)[0] !== collection.slug)
    throw createError('NOT_FOUND')
  // What is drawn for a document is drawn for the one that was asked about, whatever the form says that it is. A block
  // of a text has an id of its own.
  const isWhole = schemaPath === collection.slug
  const own = isWhole ? { ...given, data: withId(given['data'], id) } : given
  const wantsLock = given['returnLockStatus'] === true && id !== undefined
  if (wantsLock && (await mayLock(req, collection, id))) return own
  return { ...own, returnLockStatus: false, updateLastEdited: false }
}

/**
 * Holds a function of the admin to what REST holds a request to: a document that one may not read is not there, one
 * that one may not create is refused, a list is asked for like a list. What the function would do beyond that, for
 * somebody who may not, is taken out of what it is given.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_PARAMETER
 */
export const checkAccess = async (call: Call): Promise<Given> => {
  const { name, given, req } = call
  const collection = collectionOf(call)
  if (name === 'render-list') {
    checkListQuery(req.payload, collection.slug, isRecord(given['query']) ? given['query'] : {})
    if (!(await mayEver(req, collection, 'read'))) throw createError('FORBIDDEN')
    return given
  }
  const id = idOf(call)
  if (id !== undefined) {
    if (!(await mayRead(req, collection, id))) throw createError('NOT_FOUND')
  } else {
    // A form for several documents at once has no id: whoever may change none has no use for it.
    const right = given['operation'] === 'update' ? 'update' : 'create'
    if (!(await mayEver(req, collection, right))) throw createError('FORBIDDEN')
  }
  return name === 'form-state' ? checkForm(call, collection) : given
}
