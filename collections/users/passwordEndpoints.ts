import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'

import { problemRoute } from '../../src/http/problemRoute'
import { readBody } from '../../src/http/readJson'
import { requireUser } from '../../src/access'
import { verifyPassword } from '../../src/rest'
import { inTransaction } from '../../src/database'
import { createError } from '../../src/errors'
import { refusalOfPassword } from '../../src/passwords'
import { slugs } from '../../src/slugs'

const typed = z.string('Un mot de passe est attendu.').min(1, 'Le mot de passe est nécessaire.')

const bodySchema = z.strictObject({
  currentPassword: typed,
  password: typed.superRefine((password, context) => {
    const message = refusalOfPassword(password)
    if (message !== null) context.addIssue({ code: 'custom', message })
  }),
})

/**
 * One's own password, with the old one. Asked for outside any transaction: a failure is counted though nothing else
 * is written. The other sessions of the person end.
 */
const changePassword: PayloadHandler = async (req) => {
  const { id } = requireUser(req)
  const { currentPassword, password } = await readBody(req, bodySchema)
  if (!(await verifyPassword({ req, password: currentPassword }))) {
    throw createError('REAUTHENTICATION_FAILED')
  }
  await inTransaction({ req, name: 'users.changePassword' }, () =>
    req.payload.update({
      collection: slugs.users,
      id,
      data: { password },
      depth: 0,
      req,
      overrideAccess: true,
    }),
  )
  return new Response(null, { status: 204 })
}

/** `POST /api/users/change-password`. */
export const passwordEndpoints: Endpoint[] = [
  { path: '/change-password', method: 'post', handler: problemRoute(changePassword) },
]
