import type {
  CollectionAfterForgotPasswordHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { isRecord } from '../../../src/input/isRecord'
import { queueMail } from '../../../src/mail'
import { slugs } from '../../../src/slugs'
import { operationOf } from '../../shared/operationOf'

const dueName = 'linkMailDue'

/** Has Payload send no mail for a forgotten password: it would do so inside its transaction, without its request. */
export const holdLinkMail: CollectionBeforeOperationHook = (asked) => {
  const { args, req } = asked
  if (operationOf(asked) !== 'forgotPassword') return args
  req.context[dueName] = !('disableEmail' in args && args.disableEmail === true)
  return { ...args, disableEmail: true }
}

type Asked = { data: { email: string }; req: PayloadRequest }

const isAsked = (args: unknown): args is Asked =>
  isRecord(args) &&
  isRecord(args['req']) &&
  isRecord(args['data']) &&
  typeof args['data']['email'] === 'string'

/** Queues it instead, in the same transaction: with the account, not with the token. */
export const queueLinkMail: CollectionAfterForgotPasswordHook = async ({ args }) => {
  if (!isAsked(args) || args.req.context[dueName] !== true) return
  const { data, req } = args
  const email = data.email.toLowerCase().trim()
  const account = await req.payload.db.findOne<{ id: string; email: string }>({
    collection: slugs.users,
    where: { email: { equals: email } },
    req,
  })
  if (account) await queueMail(req, { kind: 'password', to: email, data: { user: account.id } })
}
