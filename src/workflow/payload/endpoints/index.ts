import type { CollectionSlug, Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { problemRoute } from '../../../http/problemRoute'
import { readJson } from '../../../http/readJson'
import { createError } from '../../../errors'
import { checkPlaces } from '../../service/checkPlaces'
import { loadView } from '../../service/loadView'
import type { WorkflowOptions } from '../../options'
import { isAction, performAction } from '../../service/perform'
import { requirePerson } from '../../service/person'
import { loadDocument, type Target } from '../../service/loadDocument'

const targetOf = (req: PayloadRequest, collection: CollectionSlug): Target => {
  const id: unknown = req.routeParams?.['id']
  if (typeof id !== 'string') throw createError('NOT_FOUND')
  return { collection, id }
}

const situationOf = async (
  options: WorkflowOptions,
  req: PayloadRequest,
  collection: CollectionSlug,
) => {
  const person = requirePerson(req, options.slugs.users)
  return loadDocument(options, { req, person, target: targetOf(req, collection) })
}

const show =
  (options: WorkflowOptions, collection: CollectionSlug): PayloadHandler =>
  async (req) => {
    return Response.json(await loadView(options, { req, target: targetOf(req, collection) }))
  }

const act =
  (options: WorkflowOptions, collection: CollectionSlug): PayloadHandler =>
  async (req) => {
    const action = req.routeParams?.['action']
    const person = requirePerson(req, options.slugs.users)
    const target = targetOf(req, collection)
    if (!isAction(action)) {
      await loadDocument(options, { req, person, target })
      throw createError('NOT_FOUND')
    }
    const body = await readJson(req)
    return Response.json(await performAction(options, { req, target, action, body }))
  }

const check =
  (options: WorkflowOptions, collection: CollectionSlug): PayloadHandler =>
  async (req) => {
    const target = targetOf(req, collection)
    await situationOf(options, req, collection)
    return Response.json(await checkPlaces(options, { req, target, body: await readJson(req) }))
  }

/** Tells a wrong method only to who may know of the document and names a real action. */
const refuseMethod =
  (options: WorkflowOptions, collection: CollectionSlug): PayloadHandler =>
  async (req) => {
    await situationOf(options, req, collection)
    const action = req.routeParams?.['action']
    throw createError(
      action === undefined || isAction(action) ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND',
      { extra: { allow: action === undefined ? 'GET' : 'POST' } },
    )
  }

const refuseOtherThanPost =
  (options: WorkflowOptions, collection: CollectionSlug): PayloadHandler =>
  async (req) => {
    await situationOf(options, req, collection)
    throw createError('METHOD_NOT_ALLOWED', { extra: { allow: 'POST' } })
  }

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

const route = (
  path: string,
  {
    method,
    handler,
    otherwise,
  }: Record<'handler' | 'otherwise', PayloadHandler> & {
    method: Endpoint['method']
  },
): Endpoint[] =>
  methods.map((candidate) => ({
    path,
    method: candidate,
    handler: problemRoute(candidate === method ? handler : otherwise),
  }))

/** `GET /{id}/workflow`, `POST /{id}/workflow/{action}` and `POST /{id}/figures` of one controlled collection. */
export const workflowEndpoints = (
  options: WorkflowOptions,
  collection: CollectionSlug,
): Endpoint[] => {
  const otherwise = refuseMethod(options, collection)
  return [
    ...route('/:id/workflow', { method: 'get', handler: show(options, collection), otherwise }),
    ...route('/:id/workflow/:action', {
      method: 'post',
      handler: act(options, collection),
      otherwise,
    }),
    ...route('/:id/figures', {
      method: 'post',
      handler: check(options, collection),
      otherwise: refuseOtherThanPost(options, collection),
    }),
  ]
}
