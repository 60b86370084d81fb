import type { z } from 'zod'

import { createError, type FieldIssue } from '../errors'

const englishOf = (issue: z.core.$ZodIssue): string | undefined => {
  const words: unknown = issue.code === 'custom' ? issue.params?.['en'] : undefined
  return typeof words === 'string' ? words : undefined
}

const fieldIssues = (issue: z.core.$ZodIssue): FieldIssue[] => {
  const path = issue.path.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: key,
        message: 'Paramètre inconnu.',
        english: 'Unknown parameter.',
      }))
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return [{ path, message: `Donnez : ${values}.`, english: `Give one of: ${values}.` }]
    }
    default:
      return [{ path, message: issue.message, english: englishOf(issue) ?? 'Not valid.' }]
  }
}

/** What a schema cannot know of the values that were given; it is asked whatever else is wrong. */
export type CheckValues = (given: Readonly<Record<string, string>>) => FieldIssue[]

/**
 * Reads the parameters of an address; a repeated one counts as a list.
 * @throws INVALID_PARAMETER naming each that is unknown or wrong.
 */
export const readQuery = <Schema extends z.ZodObject>(
  search: URLSearchParams,
  schema: Schema,
  check: CheckValues = () => [],
): z.infer<Schema> => {
  const given = Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, search.getAll(name).join(',')]),
  )
  const parsed = schema.safeParse(given)
  const issues = parsed.error?.issues.flatMap(fieldIssues) ?? []
  const wrong = new Set(issues.map(({ path }) => path))
  const errors = [...issues, ...check(given).filter(({ path }) => !wrong.has(path))]
  if (errors.length > 0 || !parsed.success) throw invalidParameters(errors)
  return parsed.data
}

/** The refusal of wrong parameters. */
export const invalidParameters = (errors: FieldIssue[]) =>
  createError('INVALID_PARAMETER', { errors })
