import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { changeWhere } from '../database'
import { slugs } from '../slugs'
import type { MailState } from './states'

const collection = slugs.mails

const moment = z.union([z.string(), z.date()]).transform((value) => new Date(value))

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  kind: z.string(),
  to: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
  state: z.string(),
  attempts: z.number(),
  dueAt: moment,
  queuedAt: moment,
})

/** A mail as it is stored. */
export type MailRow = z.infer<typeof rowSchema>

const before = (at: Date) => ({ less_than_equal: at.toISOString() })
const isState = (state: MailState): Where => ({ state: { equals: state } })

/** What is due, or was being sent by a process that says nothing any more. `dueAt` is when its time is up. */
const dueWhere = (at: Date): Where => ({
  and: [{ state: { in: ['waiting', 'sending'] satisfies MailState[] } }, { dueAt: before(at) }],
})

/** The mails that are due, the one that waits longest first. */
export const readDueMails = async ({ db }: Payload, at: Date): Promise<MailRow[]> => {
  const { docs } = await db.find({
    collection,
    where: dueWhere(at),
    sort: 'dueAt',
    limit: 20,
    pagination: false,
  })
  return docs.map((row) => rowSchema.parse(row))
}

type Change = { state: MailState } & Record<string, unknown>

/** Changes a mail that is still as it was read. False: another process was faster. */
export const changeDueMail = async (
  payload: Payload,
  { id, state }: MailRow,
  { at, data }: { at: Date; data: Change },
): Promise<boolean> => {
  const where: Where[] = [
    { id: { equals: id } },
    { state: { equals: state } },
    { dueAt: before(at) },
  ]
  return (await changeWhere(payload, { collection, where, data })) !== null
}

/** Ends the time of the mails that a killed process was sending: see `freeCursors`. */
export const endSendings = async ({ db }: Payload, at: Date): Promise<void> => {
  await db.updateMany({
    collection,
    where: isState('sending'),
    data: { dueAt: at.toISOString() },
  })
}

/** Notes what became of a mail that this process was sending. False: another one has it by now. */
export const noteResult = async (
  payload: Payload,
  { id, holder }: { id: string; holder: string },
  data: Change,
): Promise<boolean> => {
  const where: Where[] = [
    { id: { equals: id } },
    isState('sending'),
    { holder: { equals: holder } },
  ]
  return (await changeWhere(payload, { collection, where, data })) !== null
}

/** Changes a mail that is in one of these states, in the request's transaction. False: it is in none. */
export const changeMailIn = async (
  req: PayloadRequest,
  { id, states }: { id: string; states: readonly MailState[] },
  data: Change,
): Promise<boolean> => {
  const where: Where[] = [{ id: { equals: id } }, { state: { in: [...states] } }]
  return (await changeWhere(req.payload, { collection, where, data, req })) !== null
}

/** A mail by its id. */
export const readMail = async (req: PayloadRequest, id: string): Promise<MailRow | null> => {
  const row: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row === null ? null : rowSchema.parse(row)
}

/** How many mails are in these states. */
export const countMails = async (
  { db }: Payload,
  states: readonly MailState[],
): Promise<number> => {
  const { totalDocs } = await db.count({ collection, where: { state: { in: [...states] } } })
  return totalDocs
}
