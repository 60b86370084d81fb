import type { Endpoint } from 'payload'

import { createError } from '../errors'
import { problemRoute } from '../http/problemRoute'
import { isControlledSlug } from '../slugs'
import type { WorkflowOptions } from '../workflow'
import { comparisonOf, comparisonPageOf } from './compare'
import { previewOf } from './preview'
import { sendToFile } from './privateFiles'
import { readWorkingCopy } from './readWorkingCopy'
import type { Context } from './sides'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

type Answer = (context: Context) => Promise<Response>

const page = ({ body, policy }: { body: string; policy: string }): Response =>
  new Response(body, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'private, no-store',
    },
  })

/** The text as it stands; with two states to compare, what differs between them. */
const preview: Answer = async (context) => {
  const { searchParams } = context.req
  const isCompared = searchParams.has('from') || searchParams.has('to')
  return page(await (isCompared ? comparisonPageOf(context) : previewOf(context)))
}

const compare: Answer = async (context) =>
  Response.json(await comparisonOf(context), { headers: { 'Cache-Control': 'private, no-store' } })

/** Tells a wrong method only to who may know of the document. */
const refuseMethod: Answer = () => {
  throw createError('METHOD_NOT_ALLOWED', { extra: { allow: 'GET' } })
}

const answers: Readonly<Record<string, Answer>> = {
  '/:id/preview': preview,
  '/:id/compare': compare,
  '/:id/files/:sha256/:name': ({ req, document }) => sendToFile(req, document),
}

/** What whoever may read a working copy sees of it: the page as it would be published, what changed, the files on it. */
export const reviewEndpoints = (collection: string, options: WorkflowOptions): Endpoint[] => {
  if (!isControlledSlug(collection)) throw new Error(`${collection} is no controlled collection`)
  return Object.entries(answers).flatMap(([path, answer]) =>
    methods.map((method): Endpoint => {
      const give = method === 'get' ? answer : refuseMethod
      return {
        path,
        method,
        handler: problemRoute(async (req) =>
          give({ req, document: await readWorkingCopy(req, collection), options }),
        ),
      }
    }),
  )
}
