import type { z } from 'zod'

import { createError, type FieldIssue } from '../../errors'

const issuesOf = (error: z.ZodError): FieldIssue[] =>
  error.issues.flatMap((issue): FieldIssue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: key, message: 'Paramètre inconnu.' }))
      : [{ path: issue.path.map(String).join('.'), message: issue.message }],
  )

/**
 * Reads the parameters of an address; a repeated one counts as a list.
 * @throws INVALID_PARAMETER naming each that is unknown or wrong.
 */
export const readQuery = <Schema extends z.ZodObject>(
  search: URLSearchParams,
  schema: Schema,
): z.infer<Schema> => {
  const given = Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, search.getAll(name).join(',')]),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw invalidParameters(issuesOf(parsed.error))
  return parsed.data
}

/** The refusal of wrong parameters. */
export const invalidParameters = (errors: FieldIssue[]) =>
  createError('INVALID_PARAMETER', { errors })
