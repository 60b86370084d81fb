import type { CollectionBeforeChangeHook } from 'payload'

import type { Row } from '../../../src/payloadFields/row'

const noLink = { resetPasswordToken: null, resetPasswordExpiration: null }

/** Deactivating an account signs it out everywhere; a link that went to another address opens nothing any more. */
export const endSessions: CollectionBeforeChangeHook<Row> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const isLeft = data['active'] === false
  const isMoved = data['email'] !== undefined && data['email'] !== originalDoc?.['email']
  return {
    ...data,
    ...(isLeft && { sessions: [] }),
    ...((isLeft || isMoved) && noLink),
  }
}
