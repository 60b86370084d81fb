import {
  asCodedError,
  createError,
  codeOfStatus,
  isErrorCode,
  statusOf,
  type CodedError,
  type ErrorCode,
} from '../errors'
import { isRecord } from '../input/isRecord'

type Json = Record<string, unknown>

const codeIn = (entry: unknown): ErrorCode | undefined => {
  const data = isRecord(entry) && isRecord(entry['data']) ? entry['data'] : {}
  return isErrorCode(data['code']) ? data['code'] : undefined
}

const withCode = (entry: unknown, code: ErrorCode): unknown => {
  if (!isRecord(entry)) return entry
  const data = isRecord(entry['data']) ? entry['data'] : {}
  return codeIn(entry) ? entry : { ...entry, data: { ...data, code } }
}

/** Payload's own shape of an error, as its admin reads it, with our code beside. */
export const payloadErrorBody = (error: CodedError): Json => {
  const { code, details } = error
  const data = { code, ...(details.errors && { errors: details.errors }), ...details.extra }
  return { errors: [{ name: 'APIError', message: error.message, data }], code, ...details.extra }
}

/** An answer in Payload's shape for an error of the gateway's. */
export const answerInPayloadShape = (thrown: unknown): Response => {
  const error = asCodedError(thrown)
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  const seconds = error.details.extra?.['retryAfter']
  if (error.code === 'RATE_LIMITED' || error.code === 'UNAVAILABLE') {
    headers.set('Retry-After', typeof seconds === 'number' ? String(seconds) : '5')
  }
  return Response.json(payloadErrorBody(error), { status: statusOf[error.code], headers })
}

const bodyOf = async (response: Response): Promise<Json> => {
  const parsed: unknown = await response.json().catch(() => ({}))
  return isRecord(parsed) ? parsed : {}
}

// Payload says it in English, and with the id of the document.
const lockedByAnother = createError('CONFLICT', {
  detail:
    'Quelqu’un d’autre modifie ce document en ce moment. Rien n’a été enregistré et votre texte est toujours dans la page : réessayez quand cette personne a terminé, ou rouvrez le document pour prendre la main.',
})

/** Puts our code beside what Payload says in an error answer of its own. */
export const addCode = async (response: Response, isRead: boolean): Promise<Response> => {
  if (response.status < 400) return response
  if (response.status === 423) return answerInPayloadShape(lockedByAnother)
  const body = await bodyOf(response)
  const known =
    codeOfStatus(response.status) ?? (response.status < 500 ? 'INVALID_BODY' : 'INTERNAL')
  const fallback = known === 'INVALID_BODY' && isRead ? 'INVALID_PARAMETER' : known
  const entries = Array.isArray(body['errors']) ? body['errors'] : [{ message: body['message'] }]
  const code = codeIn(entries[0]) ?? fallback
  const errors = entries.map((entry: unknown) => withCode(entry, code))
  const headers = new Headers(response.headers)
  headers.delete('Content-Length')
  return Response.json({ ...body, errors, code }, { status: response.status, headers })
}
