import type { Field } from 'payload'

import { number, text } from '../shared/systemFields'

/** The last number given in a sequence: references, change feed, head of the audit chain. */
export const counterFields: Field[] = [
  text({ name: 'key', label: 'Suite', required: true, unique: true, index: true }),
  number({ name: 'value', label: 'Dernier numéro', required: true }),
  text({ name: 'hash', label: 'Empreinte de tête' }),
]
