import type { Field } from 'payload'

import { number, text } from '../shared/systemFields'

/** One date that has passed, by a key that is written once. */
export const passedDateFields: Field[] = [
  text({ name: 'key', label: 'Clé', required: true, unique: true, index: true }),
  number({ name: 'auditSeq', label: 'Numéro de trace', required: true }),
]
