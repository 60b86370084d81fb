import type { PayloadRequest } from 'payload'

import { mayEditFor } from '../access'
import { createError } from '../errors'
import type { ControlledSlug } from '../slugs'
import { applyImport, type ImportValues } from './apply/applyImport'
import type { ReadingChoices } from './parseDocx'
import { planImport, type PlanChoices } from './plan/planImport'
import { readDocx } from './readDocx'
import { refusalOf } from '../ooxml/refusals'
import type { ImportReport } from './types'

/** What the author decides when the preview shows what was found. */
export type ImportChoices = Pick<PlanChoices, 'sectionLevel'> & ReadingChoices

export type FileOrder = ImportChoices & {
  req: PayloadRequest
  collection: ControlledSlug
  /** Read only once the person's rights are known. */
  file: { name: string; read: () => Promise<Uint8Array> }
  into?: string | undefined
  values: ImportValues
  /** Replaces the title that the file gives. */
  title?: string | undefined
  /** Reads and reports, and writes nothing. */
  isDryRun: boolean
}

export type FileOutcome = {
  report: ImportReport
  /** Null when nothing was to be written. */
  doc: { id: string } | null
}

/**
 * Imports a file as the person behind the request: rights first, then the file, then one transaction.
 * @throws FORBIDDEN, TOO_LARGE, UNSUPPORTED_FILE, UNREADABLE_FILE, and what the collection refuses.
 */
export const importFile = async (order: FileOrder): Promise<FileOutcome> => {
  const { req, collection, file, into, values, title, isDryRun } = order
  const { sectionLevel, plainTables } = order
  if (!(await mayEditFor(req, values.workingGroup))) throw createError('FORBIDDEN')
  const parsed = await readDocx(await file.read(), {
    plainTables,
    onFault: (stack) => {
      const err = Object.assign(new Error('The reading thread failed'), { stack })
      req.payload.logger.warn({ err, msg: 'A Word file could not be read' })
    },
  })
  return withCodes(async () => {
    const plan = planImport(parsed, { given: title, fileName: file.name, sectionLevel })
    const { report } = plan
    if (isDryRun) return { report, doc: null }
    return {
      report,
      doc: await applyImport({ req, collection, plan, fileName: file.name, into, values }),
    }
  })
}

/** A text that is too long to be stored is refused like a file that is too large to be read. */
const withCodes = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  try {
    return await act()
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    throw createError(refusal.code, { detail: refusal.detail })
  }
}
