import { describe, expect, test } from 'vitest'

import { slugs } from '../../../src/slugs'
import { testPassword } from '../../helpers'
import { report } from './report'
import type { Stage } from './stage'

const another = 'un-autre-mot-de-passe-2'

/** The token that the mail holds, for this address. */
const tokenFor = async ({ library: { payload } }: Stage, email: string): Promise<unknown> => {
  await payload.forgotPassword({ collection: slugs.users, data: { email }, disableEmail: true })
  const account: unknown = await payload.db.findOne({
    collection: slugs.users,
    where: { email: { equals: email } },
  })
  return typeof account === 'object' && account !== null && 'resetPasswordToken' in account
    ? account.resetPasswordToken
    : null
}

/** A new password by the token of a mail: once, in time, for an account that is active. */
export const describePasswords = (stage: () => Stage): void => {
  const { api, signIn } = {
    api: (token: unknown, password = another) =>
      stage().library.api('POST', '/users/reset-password', { body: { token, password } }),
    signIn: (email: string, password: string) =>
      stage().library.api('POST', '/users/login', { body: { email, password } }),
  }

  describe('a new password by the token of the mail', () => {
    test('is set once: the same token again is refused, and changes nothing', async () => {
      const { email } = stage().cast.others.reviewer2
      const token = await tokenFor(stage(), email)
      expect((await api(token)).status).toBe(200)
      const again = await api(token, 'encore-un-mot-de-passe-3')
      const unknown = await api('inventé', 'encore-un-mot-de-passe-3')
      expect([again.status, again.body]).toEqual([unknown.status, unknown.body])
      expect(again.status).toBeGreaterThanOrEqual(400)
      expect((await signIn(email, another)).status).toBe(200)
      expect((await signIn(email, 'encore-un-mot-de-passe-3')).status).toBe(401)
      report('routes of their own', 2)
    })

    test('is not set when the time of the token is over', async () => {
      const { payload } = stage().library
      const { email } = stage().cast.others.lead
      const token = await tokenFor(stage(), email)
      await payload.db.updateOne({
        collection: slugs.users,
        where: { email: { equals: email } },
        data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
      })
      const late = await api(token)
      const unknown = await api('inventé')
      expect([late.status, late.body]).toEqual([unknown.status, unknown.body])
      expect((await signIn(email, another)).status).toBe(401)
      expect((await signIn(email, testPassword)).status).toBe(200)
      report('routes of their own', 1)
    })

    test('signs nobody in whose account was deactivated', async () => {
      const email = stage().cast.emailOf('inactive') ?? ''
      const token = await tokenFor(stage(), email)
      const answer = await api(token)
      expect(JSON.stringify(answer.body)).not.toContain('token')
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect((await signIn(email, another)).status).toBe(401)
      report('routes of their own', 1)
    })
  })
}
