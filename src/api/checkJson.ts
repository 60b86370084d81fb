import type { FlattenedField } from 'payload'

import { createError, type FieldIssue } from '../errors'
import { keptInMemory, type KeptBody } from './keepBody'

const parse = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** Whether a value is an object, and no list. */
export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a text is a JSON object. */
export const isJsonObject = (text: string): boolean => isPlainObject(parse(text))

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
  if (!isPlainObject(data))
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

type Fields = readonly FlattenedField[]
type Place = { value: Record<string, unknown>; at: string }

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

const isSeveral = (field: FlattenedField): boolean =>
  'hasMany' in field && field.hasMany === true && ['text', 'number', 'select'].includes(field.type)

const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isPlainObject) : []

const wrongIn = (fields: Fields, { value, at }: Place): string[] =>
  fields.flatMap((field): string[] => {
    const own = value[field.name]
    const path = at + field.name
    if (isSeveral(field)) {
      const items: unknown[] = Array.isArray(own) ? own : [own]
      return items.every(isPlain) ? [] : [path]
    }
    if (field.type === 'array')
      return rowsOf(own).flatMap((row, index) =>
        wrongIn(field.flattenedFields, { value: row, at: `${path}.${String(index)}.` }),
      )
    return (field.type === 'group' || field.type === 'tab') && isPlainObject(own)
      ? wrongIn(field.flattenedFields, { value: own, at: `${path}.` })
      : []
  })

/**
 * Refuses an object or a list where one of several texts, numbers or choices belongs: Payload hands it to the
 * database as it is.
 * @throws INVALID_BODY naming each wrong field.
 */
export const checkSeveral = (fields: Fields, data: Record<string, unknown>): void => {
  const errors: FieldIssue[] = wrongIn(fields, { value: data, at: '' }).map((path) => ({
    path,
    message: 'Une liste de valeurs simples est attendue.',
  }))
  if (errors.length > 0) throw createError('INVALID_BODY', { errors })
}
