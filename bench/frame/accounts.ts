import { z } from 'zod'

/** The password of every account that is made here. */
export const password = 'un-mot-de-passe-pour-mesurer'

export type Accounts = { known: readonly string[]; deactivated: string; locked: string }

const signedIn = z.object({ token: z.string() })
const made = z.object({ doc: z.object({ id: z.string() }) })

const post = async (url: string, body: unknown, token?: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token !== undefined && { Authorization: `JWT ${token}` }),
    },
    body: JSON.stringify(body),
  })

const addressOf = (name: string): string => `${name}@mesure.example`

/** Makes accounts in an empty library: as many known ones, one deactivated, one to be locked. */
export const makeAccounts = async (origin: string, known: number): Promise<Accounts> => {
  const users = `${origin}/api/users`
  const first = { email: addressOf('admin'), password, name: 'Mesure' }
  const registered = await post(`${users}/first-register`, first)
  const { token } = signedIn.parse(await registered.json())
  const make = async (name: string, more: object = {}): Promise<string> => {
    const email = addressOf(name)
    const answer = await post(users, { email, password, name, profession: 'nurse', ...more }, token)
    made.parse(await answer.json())
    return email
  }
  const names = Array.from({ length: known }, (_, index) => `connue${String(index)}`)
  const emails: string[] = []
  for (const name of names) emails.push(await make(name))
  return {
    known: emails,
    deactivated: await make('partie', { active: false }),
    locked: await make('bloquee'),
  }
}
