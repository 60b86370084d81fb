import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { createError } from '../../../errors'
import type { Bodies } from '../../core/bodies'
import type { WorkflowOptions } from '../../options'
import type { ReviewRow } from '../rows/reviews'
import { idText } from '../rows/schema'
import type { Act } from './context'
import { activeReview, patchReview } from './records'

const userSchema = z.object({ id: idText, name: z.string(), active: z.boolean().nullish() })

/**
 * The accounts that a body names. @throws INVALID_BODY naming each address that no active account has.
 */
export const findAssignees = async (
  options: WorkflowOptions,
  { req, body }: { req: PayloadRequest; body: Bodies['assign'] },
): Promise<ReviewRow['assignees']> => {
  const emails = body.assignees.map(({ email }) => email.toLowerCase())
  const found: (z.infer<typeof userSchema> | null)[] = []
  // One after the other: MongoDB takes no two questions at once inside a transaction.
  for (const email of emails) {
    const row: unknown = await req.payload.db.findOne({
      collection: options.slugs.users,
      where: { email: { equals: email } },
      req,
    })
    const user = userSchema.safeParse(row)
    found.push(user.success && user.data.active !== false ? user.data : null)
  }
  const errors = found.flatMap((user, index) =>
    user
      ? []
      : [
          {
            path: `assignees.${String(index)}.email`,
            message: 'Aucun compte actif à cette adresse.',
          },
        ],
  )
  if (errors.length > 0) throw createError('INVALID_BODY', { errors })
  return body.assignees.flatMap(({ as }, index) => {
    const user = found[index]
    return user ? [{ user: user.id, name: user.name, as }] : []
  })
}

/** Names people of any group for this review only. Naming someone again changes nothing. */
export const assign: Act<'assign'> = async (context, body) => {
  const { options, req } = context
  const named = await findAssignees(options, { req, body })
  const everyone = [...activeReview(context).assignees, ...named]
  const assignees = everyone.filter(
    ({ user, as }, index) =>
      everyone.findIndex((other) => other.user === user && other.as === as) === index,
  )
  const subject = await patchReview(context, { assignees })
  return { subjects: [subject], data: { assignees: named.map(({ user, as }) => ({ user, as })) } }
}
