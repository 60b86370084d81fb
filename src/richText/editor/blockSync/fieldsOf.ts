import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

import { isRecord } from '../../../input/isRecord'

/**
 * What the form of a block says now, as the text stores it. The form counts the rows of an array where it has
 * none: a number that the text does not take.
 */
export const fieldsOf = (state: FormState): Record<string, unknown> => {
  const stored = Object.entries(state).filter(([, field]) => !Array.isArray(field.rows))
  const values: unknown = reduceFieldsToValues(Object.fromEntries(stored), true)
  return isRecord(values) ? values : {}
}
