import type { CollectionAfterChangeHook } from 'payload'
import { z } from 'zod'

import type { AuditDataOf } from '../../../vocabulary/auditEvents'
import type { WorkflowOptions } from '../../options'
import { duplicateToConflict } from '../../service/duplicateToConflict'
import { idText } from '../../service/rows/schema'
import { documentKeyOf } from '../../service/loadDocument'
import { actorOf } from './actor'

const placeSchema = z.object({
  id: idText,
  reference: z.string(),
  workingGroup: z
    .union([idText, z.object({ id: idText }).transform(({ id }) => id)])
    .nullish()
    .transform((group) => group ?? null),
  // SQLite leaves the member out where MongoDB says null.
  deletedAt: z
    .unknown()
    .optional()
    .transform((at) => at !== null && at !== undefined && at !== ''),
})

/** Logs what a save changes of a document besides its content: its group, and the trash. */
export const recordMove =
  (options: WorkflowOptions): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, previousDoc, req }) => {
    const place = placeSchema.parse(doc)
    const before = placeSchema.safeParse(previousDoc)
    if (operation !== 'update' || !before.success) return
    const event = {
      actor: actorOf(req),
      documentKey: documentKeyOf({ collection: collection.slug, id: place.id }),
      reference: place.reference,
    }
    const append = <Type extends 'moved' | 'takenFromTrash' | 'trashed'>(
      type: Type,
      data: AuditDataOf<Type>,
    ) => duplicateToConflict(() => options.audit.append(req, { ...event, type, data }))
    if (place.workingGroup !== before.data.workingGroup) {
      await append('moved', { from: before.data.workingGroup, to: place.workingGroup })
    }
    if (place.deletedAt !== before.data.deletedAt) {
      await append(place.deletedAt ? 'trashed' : 'takenFromTrash', {})
    }
  }
