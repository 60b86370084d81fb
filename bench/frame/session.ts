import { z } from 'zod'

const answer = z.object({ token: z.string() })

/** Signs in, and gives the headers with which a browser would ask from then on. */
export const signIn = async (
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<Record<string, string>> => {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = answer.parse(await response.json())
  return { Cookie: `payload-token=${token}`, Origin: origin, 'Sec-Fetch-Site': 'same-origin' }
}

/** Reads a page to its end. @throws when it is not a 200: its time would mean nothing. */
export const readPage = async (url: string, headers: Record<string, string>): Promise<string> => {
  const response = await fetch(url, { headers })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`)
  return text
}
