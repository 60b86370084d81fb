import type { WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'
import { isRecord } from '../../../input/isRecord'

/** Where the workflow of one document answers. */
export type Address = { apiRoute: string; collection: string; id: string; language: string }

/** What a server says when it refuses (RFC 9457). */
export type Refusal = {
  code: string
  detail: string
  errors: { path: string; message: string }[]
}
export type Answer = { view: WorkflowView } | { refusal: Refusal | null }

const isView = (value: unknown): value is WorkflowView =>
  isRecord(value) && Array.isArray(value['actions']) && isRecord(value['awaited'])

const isIssue = (value: unknown): value is { path: string; message: string } =>
  isRecord(value) && typeof value['path'] === 'string' && typeof value['message'] === 'string'

const refusalIn = (body: unknown): Refusal | null => {
  if (!isRecord(body) || typeof body['detail'] !== 'string') return null
  const errors: unknown[] = Array.isArray(body['errors']) ? body['errors'] : []
  return {
    code: String(body['code']),
    detail: body['detail'],
    errors: errors.filter(isIssue),
  }
}

const send = async (url: string, { language, ...init }: RequestInit & { language: string }) => {
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    })
    const body: unknown = await response.json()
    return response.ok && isView(body) ? { view: body } : { refusal: refusalIn(body) }
  } catch {
    // The network is away, or what came back was no JSON: nothing is known of the act.
    return { refusal: null }
  }
}

const urlOf = ({ apiRoute, collection, id }: Address): string =>
  `${apiRoute}/${collection}/${id}/workflow`

/** Reads where a document stands. A null refusal means that nobody answered. */
export const readWorkflow = async (address: Address): Promise<Answer> =>
  send(urlOf(address), { method: 'GET', language: address.language })

/** Notes that these places of an import were looked at; the answer is where the document stands afterwards. */
export const checkFigures = async (
  { apiRoute, collection, id, language }: Address,
  checked: readonly string[],
): Promise<Answer> =>
  send(`${apiRoute}/${collection}/${id}/figures`, {
    method: 'POST',
    body: JSON.stringify({ checked }),
    language,
  })

/** Asks for an action; the answer is where the document stands afterwards. */
export const askFor = async (
  address: Address,
  { action, body }: { action: WorkflowAction; body: Record<string, unknown> },
): Promise<Answer> =>
  send(`${urlOf(address)}/${action}`, {
    method: 'POST',
    body: JSON.stringify(body),
    language: address.language,
  })
