import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { problemRoute } from '../../http/problemRoute'
import { requireUser } from '../../access'
import { createError } from '../../errors'
import { isControlledSlug, type ControlledSlug } from '../../slugs'
import { importFile } from '../importFile'
import { asInvalidBody } from './invalidBody'
import { loadTarget, type ImportTarget } from './loadTarget'
import { readImportForm, removeFiles, temporaryFilesOf, type ImportForm } from './readImportForm'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** `POST /import` makes a document from a file, `POST /{id}/import` replaces the content of one. */
export const importEndpoints = (collection: string): Endpoint[] => {
  if (!isControlledSlug(collection)) throw new Error(`${collection} is no controlled collection`)
  return ['/import', '/:id/import'].flatMap((path) =>
    methods.map((method) => ({
      path,
      method,
      handler: problemRoute(method === 'post' ? receive(collection) : refuseMethod(collection)),
    })),
  )
}

const receive =
  (collection: ControlledSlug): PayloadHandler =>
  async (req) => {
    requireUser(req)
    const target = await loadTarget(req, collection)
    const isDryRun = readDryRun(req)
    let temporary: string[] = []
    try {
      const form = await readImportForm(req).finally(() => {
        temporary = temporaryFilesOf(req)
      })
      const outcome = await importForm({ req, collection, target, form, isDryRun })
      if (outcome.doc === null) return Response.json(outcome.report)
      const { doc, report } = outcome
      return Response.json({ doc, report }, { status: target === undefined ? 201 : 200 })
    } catch (error) {
      throw asInvalidBody(error)
    } finally {
      await removeFiles(temporary)
    }
  }

type FormOrder = {
  req: PayloadRequest
  collection: ControlledSlug
  target: ImportTarget | undefined
  form: ImportForm
  isDryRun: boolean
}

const importForm = async ({ req, collection, target, form, isDryRun }: FormOrder) => {
  const { file, title, themes, year, issue, sectionLevel, plainTables } = form
  const workingGroup = form.workingGroup ?? target?.workingGroup
  const isOther = target !== undefined && workingGroup !== target.workingGroup
  if (workingGroup === undefined || isOther) {
    const message = isOther
      ? 'Le document appartient à un autre groupe : un import n’en change pas.'
      : 'Indiquez le groupe de travail qui reçoit le document.'
    throw createError('INVALID_BODY', { errors: [{ path: 'workingGroup', message }] })
  }
  return importFile({
    req,
    collection,
    file,
    into: target?.id,
    values: { workingGroup, themes, year, issue },
    title,
    sectionLevel,
    plainTables,
    isDryRun,
  })
}

const readDryRun = (req: PayloadRequest): boolean => {
  const asked = req.searchParams.get('dryRun') ?? 'false'
  if (asked !== 'true' && asked !== 'false') {
    throw createError('INVALID_PARAMETER', {
      errors: [{ path: 'dryRun', message: 'La valeur attendue est true ou false.' }],
    })
  }
  return asked === 'true'
}

const refuseMethod =
  (collection: ControlledSlug): PayloadHandler =>
  async (req) => {
    requireUser(req)
    await loadTarget(req, collection)
    throw createError('METHOD_NOT_ALLOWED', { extra: { allow: 'POST' } })
  }
