import { randomBytes } from 'node:crypto'

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { createError } from '../../../src/errors'
import { refusalOfPassword } from '../../../src/passwords'
import { slugs } from '../../../src/slugs'
import { operationOf } from '../../shared/operationOf'
import { invalidField } from '../../../src/payloadFields/invalidField'
import { isRecord } from '../../../src/input/isRecord'
import { type Members } from '../../../src/payloadFields/row'
import { tellInvited } from '../invitation'

const refuseWeak = (req: PayloadRequest, password: unknown): void => {
  const message = refusalOfPassword(password)
  if (message === null) return
  throw invalidField(req, { collection: slugs.users, issues: [{ path: 'password', message }] })
}

/** A password that nobody knows: its owner chooses another by the link of the mail. */
const unknownPassword = (): string => randomBytes(32).toString('base64url')

const isChosen = (password: unknown): boolean => typeof password === 'string' && password !== ''

/**
 * Nobody types another's password. An account that an admin makes has none until its owner has chosen one by the link
 * that is mailed, whatever the admin sent; the very first account, which nobody makes for another, and a program bring
 * theirs. It is changed by its owner with the old one (`POST /api/users/change-password`), or by the link of a mail.
 */
export const guardPassword: CollectionBeforeOperationHook = (asked) => {
  const { args, overrideAccess, req } = asked
  const data: Members = 'data' in args && isRecord(args.data) ? args.data : {}
  const isFromOutside = req.payloadAPI === 'REST'
  switch (operationOf(asked)) {
    case 'create': {
      if (overrideAccess === true && isChosen(data['password'])) {
        if (isFromOutside) refuseWeak(req, data['password'])
        return args
      }
      tellInvited(req)
      return { ...args, data: { ...data, password: unknownPassword() } }
    }
    case 'resetPassword':
      refuseWeak(req, data['password'])
      req.context['choosesPassword'] = true
      return args
    case 'update':
      if (overrideAccess === true || !data['password']) return args
      throw createError('FORBIDDEN', {
        detail:
          'Personne ne saisit le mot de passe d’un autre. Le sien se change avec l’ancien ; oublié, par le lien d’un courriel.',
      })
    default:
      return args
  }
}
