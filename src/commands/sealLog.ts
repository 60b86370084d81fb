import type { Payload } from 'payload'

import { takeUpAuditKey } from '../audit'

/** Brings the log under AUDIT_KEY before a command writes, and says from which event on it is. */
export const sealLog = async (payload: Payload): Promise<void> => {
  const first = await takeUpAuditKey(payload)
  if (first === null) return
  console.log(
    `Le journal des traces est scellé par AUDIT_KEY depuis l’évènement ${first} : donnez AUDIT_KEY_FROM=${first}.`,
  )
}
