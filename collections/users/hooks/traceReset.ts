import type { CollectionBeforeValidateHook } from 'payload'

import { appendAuditEvent } from '../../../src/audit'
import { createError } from '../../../src/errors'
import { duplicateToConflict } from '../../../src/workflow'
import type { Row } from '../../../src/payloadFields/row'

/**
 * A password chosen by the link of a mail is an event of the log too. Payload runs no other hook than this one in the
 * transaction that writes it, with the account as it is about to be stored; the holder of the link is its owner.
 */
export const traceReset: CollectionBeforeValidateHook<Row> = async ({ data, req }) => {
  if (req.context['choosesPassword'] !== true) return
  req.context['choosesPassword'] = false
  const id = String(data?.id)
  const name = String(data?.['name'])
  if (data?.['active'] === false) throw createError('FORBIDDEN')
  await duplicateToConflict(() =>
    appendAuditEvent(req, {
      type: 'personChanged',
      actor: { user: id, name },
      documentKey: null,
      reference: null,
      data: { person: { id, name }, changed: {}, untold: ['password'], by: 'link' },
    }),
  )
}
