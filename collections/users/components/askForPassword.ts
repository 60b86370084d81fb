import { isRecord } from '../../../src/input/isRecord'

type Passwords = { currentPassword: string; password: string }

const reasonIn = (body: unknown): string => {
  const errors: unknown = isRecord(body) ? body['errors'] : undefined
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  if (isRecord(first) && typeof first['message'] === 'string') return first['message']
  const detail = isRecord(body) ? body['detail'] : undefined
  return typeof detail === 'string' ? detail : 'Le serveur n’a pas répondu comme prévu : réessayez.'
}

/** Asks for another password of one's own; says why it is refused, null when it is changed. */
export const askForPassword = async (
  apiRoute: string,
  passwords: Passwords,
): Promise<string | null> => {
  try {
    const response = await fetch(`${apiRoute}/users/change-password`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': 'fr', 'Content-Type': 'application/json' },
      body: JSON.stringify(passwords),
    })
    return response.ok ? null : reasonIn(await response.json())
  } catch {
    return 'Le serveur ne répond pas : réessayez.'
  }
}
