import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { inTransaction } from '../../database'
import { newImportedFigures } from '../../figures/imported'
import { tellImported } from '../../figures/tellImported'
import { isRecord } from '../../input/isRecord'
import { isNamedByIssue } from '../../kinds/facts'
import type { ControlledSlug } from '../../slugs'
import { withPrepared } from '../../files/uploads'
import type { ImportPlan } from '../types'
import { contentOf } from './content'
import { picturesOf, storeImages } from './storeImages'

/** What a new document needs beside its content. */
export type ImportValues = {
  workingGroup: string
  themes?: string[] | undefined
  year?: number | undefined
  issue?: string | undefined
}

export type ImportOrder = {
  req: PayloadRequest
  collection: ControlledSlug
  plan: ImportPlan
  fileName: string
  /** The id of the document whose content is replaced; a new one is made without it. */
  into?: string | undefined
  values: ImportValues
}

type DocumentData = RequiredDataFromCollectionSlug<ControlledSlug>

/** The collections check the rest; every document has a title and a group. */
const isDocumentData = (data: unknown): data is DocumentData =>
  isRecord(data) && typeof data['title'] === 'string' && typeof data['workingGroup'] === 'string'

/**
 * Writes a plan: its pictures are looked at and redrawn first, then they and the document are stored in one
 * transaction, as the person behind the request, whose rights hold. Nothing is left of an import that fails, in the database or on the disk: see src/files/uploads.
 */
export const applyImport = async (order: ImportOrder): Promise<{ id: string }> => {
  const { req, collection, plan } = order
  const pictures = picturesOf(plan.files)
  const files = pictures.map(({ file }) => file)
  return withPrepared({ payload: req.payload, files }, () =>
    inTransaction({ req, name: `import into ${collection}` }, async () =>
      save(order, await storeImages(req, pictures)),
    ),
  )
}

const save = (
  { req, collection, plan, fileName, into, values }: ImportOrder,
  media: string[],
): Promise<{ id: string }> => {
  const { workingGroup, themes, year, issue } = values
  const isNew = into === undefined
  const data: unknown = {
    title: plan.title,
    workingGroup,
    ...(isNew && themes !== undefined && { themes }),
    ...(isNew && isNamedByIssue(collection) && { year, issue }),
    ...contentOf(collection, plan, media),
  }
  if (!isDocumentData(data)) throw new Error('an import always has a title and a group')
  const { figures, warnings } = plan.report
  const isRead = warnings.every(({ code }) => code !== 'figuresUnchecked')
  // Just before the save that it belongs to: pictures have been stored by now.
  tellImported(req, newImportedFigures({ ...figures, file: fileName, isRead }))
  const asked = { collection, data, depth: 0, req, user: req.user } as const
  return isNew
    ? req.payload.create({ ...asked, overrideAccess: false })
    : req.payload.update({ ...asked, id: into, overrideAccess: false })
}
