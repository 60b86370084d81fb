import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** The task's name in Payload's queue. */
export const scheduledReleaseTask = 'releaseScheduled'

/** What a job of a planned release is given. */
export const inputSchema = z.object({
  collection: z.string(),
  document: z.string(),
  review: z.string(),
  round: z.number(),
  scheduledFor: z.string(),
})

/** Which planned release a job carries: it pins the review, its round and the planned moment. */
export type ScheduledRelease = z.infer<typeof inputSchema>

/** Puts the job into the queue, in the request's transaction. */
export const queueScheduledRelease = async (
  req: PayloadRequest,
  input: ScheduledRelease,
): Promise<void> => {
  await req.payload.jobs.queue({
    task: scheduledReleaseTask,
    input,
    waitUntil: new Date(input.scheduledFor),
    req,
  })
}
