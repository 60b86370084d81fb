import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { now } from '../dates/clock'
import { afterFailure, type BackOff } from '../events/backOff'
import { singleFlight } from '../events/singleFlight'
import { settingsOf } from '../settings/ofPayload'
import { composerOf } from './composers'
import { outcomeOf, reasonOf } from './outcome'
import { changeDueMail, endSendings, noteResult, readDueMails, type MailRow } from './rows'
import { createMailTransport, longestSending } from './transport'
import type { Transport } from './types'

const minute = 60_000
const hour = 60 * minute

/** A mail that a server does not take is tried for two days. */
const mailBackOff: BackOff = { first: minute, longest: 6 * hour, tries: 16 }

/** How long a process has for one mail: much longer than the longest sending. */
const lease = 5 * longestSending

type Sending = { row: MailRow; holder: string }

const fail = async (payload: Payload, { row, holder }: Sending, error: unknown): Promise<void> => {
  const { id, attempts, kind } = row
  const note = (data: Parameters<typeof noteResult>[2]) =>
    noteResult(payload, { id, holder }, { ...data, reason: reasonOf(error) })
  const outcome = outcomeOf(error)
  const verdict = afterFailure(mailBackOff, { attempts, at: now() })
  if (outcome === 'inDoubt') {
    payload.logger.error({ err: error }, `A mail is in doubt: ${kind}`)
    await note({ state: 'inDoubt' })
  } else if (outcome === 'refused' || !verdict.again) {
    payload.logger.error({ err: error }, `A mail could not be sent: ${kind}`)
    await note({ state: 'failed' })
  } else {
    payload.logger.warn({ err: error }, `A mail could not be sent yet: ${kind}`)
    await note({ state: 'waiting', dueAt: verdict.at.toISOString() })
  }
}

const send = async (payload: Payload, transport: Transport, sending: Sending): Promise<void> => {
  const { row, holder } = sending
  const { id, kind, to, data, queuedAt } = row
  try {
    const message = await composerOf(payload, kind)(payload, { to, data: data ?? {} })
    if (message === null) {
      await noteResult(payload, { id, holder }, { state: 'dropped' })
      return
    }
    await transport.send({ ...message, id, to, queuedAt })
  } catch (error) {
    await fail(payload, sending, error)
    return
  }
  // What cannot be noted stays as it is, and is in doubt when its time is up.
  await noteResult(
    payload,
    { id, holder },
    { state: 'sent', sentAt: now().toISOString(), reason: null },
  )
}

/** Takes one mail that is due and sends it, unless another process does. */
const deliverOne = async (payload: Payload, transport: Transport, row: MailRow): Promise<void> => {
  const at = now()
  if (row.state === 'sending' && !transport.isRepeatable) {
    const data = { state: 'inDoubt', reason: 'INTERRUPTED' } as const
    if (await changeDueMail(payload, row, { at, data }))
      payload.logger.error(`A mail is in doubt: ${row.kind}`)
    return
  }
  const holder = randomUUID()
  const data = {
    state: 'sending',
    holder,
    attempts: row.attempts + 1,
    dueAt: new Date(at.getTime() + lease).toISOString(),
  } as const
  if (await changeDueMail(payload, row, { at, data }))
    await send(payload, transport, { row, holder })
}

const deliverDue = async (payload: Payload, transport: Transport): Promise<void> => {
  for (;;) {
    const rows = await readDueMails(payload, now())
    if (rows.length === 0) return
    for (const row of rows) await deliverOne(payload, transport, row)
  }
}

declare global {
  var protothequeDeliveries: WeakMap<object, () => Promise<void>> | undefined
}

// Next's bundle loads this file a second time; one of both sends.
const deliveries = (globalThis.protothequeDeliveries ??= new WeakMap())

/** Sends what is due; resolves when what was queued before the call was tried. */
export const deliverMails = (payload: Payload): Promise<void> => {
  const known = deliveries.get(payload)
  if (known) return known()
  const transport = createMailTransport(settingsOf(payload))
  const deliver = singleFlight(() => deliverDue(payload, transport))
  deliveries.set(payload, deliver)
  return deliver()
}

/** Takes up the mails that a killed process was sending, without waiting until its time is up. */
export const takeUpMails = (payload: Payload): Promise<void> => endSendings(payload, now())

/** Sends what is due, and lets nobody wait for it. */
export const deliverSoon = (payload: Payload): void => {
  deliverMails(payload).catch((error: unknown) => {
    payload.logger.warn({ err: error }, 'Mails are late')
  })
}
