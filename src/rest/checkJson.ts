import type { FlattenedField } from 'payload'

import { createError, type FieldIssue } from '../errors'
import { leavesOf, type Leaf } from '../payloadFields/walk'
import { keptInMemory, type KeptBody } from './bufferBody'
import { isRecord } from '../input/isRecord'

const parse = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** Whether a text is a JSON object. */
export const isJsonObject = (text: string): boolean => isRecord(parse(text))

/** An address that takes files takes more than this, but not of JSON. */
const mostJson = 5 * 1024 * 1024

type Sent = { headers: Headers; body: KeptBody }

const isJson = (headers: Headers): boolean =>
  headers.get('Content-Type')?.startsWith('application/json') === true

/** The text of a body, as every reader of the platform reads it: a mark at its beginning is no part of it. */
const textOf = async ({ stream }: KeptBody): Promise<string> =>
  new Response(stream() ?? null).text()

/**
 * Reads a JSON body, once for everybody: it is an object, as each of Payload's own routes takes for granted.
 * @throws INVALID_BODY
 */
export const readJsonBody = async <Asked extends Sent>(
  asked: Asked,
): Promise<{ asked: Asked; data: Record<string, unknown> | undefined }> => {
  if (!isJson(asked.headers) || asked.body.bytes === 0) return { asked, data: undefined }
  if (asked.body.bytes > mostJson) throw createError('TOO_LARGE')
  const text = await textOf(asked.body)
  if (text.trim() === '') return { asked, data: undefined }
  const data = parse(text)
  if (!isRecord(data))
    throw createError('INVALID_BODY', { detail: 'Le contenu envoyé n’est pas un objet JSON.' })
  const bytes = Buffer.from(text)
  const headers = new Headers(asked.headers)
  headers.delete('Content-Length')
  const { forget } = asked.body
  return {
    asked: { ...asked, headers, body: { ...keptInMemory([bytes], bytes.length), forget } },
    data,
  }
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

const isSeveral = (field: FlattenedField): boolean =>
  'hasMany' in field && field.hasMany === true && ['text', 'number', 'select'].includes(field.type)

const isWrong = ({ field, value }: Leaf): boolean =>
  isSeveral(field) && !(Array.isArray(value) ? value : [value]).every(isPlain)

/**
 * Refuses an object or a list where one of several texts, numbers or choices belongs: Payload hands it to the
 * database as it is.
 * @throws INVALID_BODY naming each wrong field.
 */
export const checkSeveral = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
): void => {
  const errors: FieldIssue[] = leavesOf(fields, data)
    .filter(isWrong)
    .map(({ path }) => ({ path, message: 'Une liste de valeurs simples est attendue.' }))
  if (errors.length > 0) throw createError('INVALID_BODY', { errors })
}
