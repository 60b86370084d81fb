import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { createError, type FieldIssue } from '../errors'

const parse = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    throw createError('INVALID_BODY', { detail: 'Le contenu envoyé n’est pas du JSON valable.' })
  }
}

/** The JSON body of a request, undefined when it has none. @throws INVALID_BODY when it is malformed. */
export const readJson = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  return text.trim() === '' ? undefined : parse(text)
}

const issuesOf = ({ issues }: z.ZodError): FieldIssue[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join('.'),
          message: 'Ce champ n’existe pas.',
        }))
      : [{ path: issue.path.join('.'), message: frenchOf(issue) }],
  )

// A schema that has no sentence of its own speaks English by default.
const frenchOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type') return 'Ce champ manque ou n’a pas la forme attendue.'
  if (issue.code === 'too_small') return 'Ce champ est vide ou trop court.'
  if (issue.code === 'too_big') return 'Ce champ est trop long.'
  if (issue.code === 'invalid_value') return 'Cette valeur n’est pas dans la liste.'
  if (issue.code === 'invalid_format') return 'Ce champ n’a pas la forme attendue.'
  return issue.message
}

/** The JSON body, checked. @throws INVALID_BODY naming each wrong field, in French. */
export const readBody = async <Body>(
  req: PayloadRequest,
  schema: z.ZodType<Body>,
): Promise<Body> => {
  const parsed = schema.safeParse((await readJson(req)) ?? {})
  if (!parsed.success) throw createError('INVALID_BODY', { errors: issuesOf(parsed.error) })
  return parsed.data
}
