import { isRecord } from '../../input/isRecord'

/** Asks for an act without a body; says why it is refused, null when it is done. */
export const postAct = async (address: string): Promise<string | null> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': 'fr' },
    })
    if (response.ok) return null
    const body: unknown = await response.json()
    const detail = isRecord(body) ? body['detail'] : undefined
    return typeof detail === 'string' ? detail : 'Le serveur n’a pas répondu comme prévu.'
  } catch {
    return 'Le serveur ne répond pas : réessayez.'
  }
}
