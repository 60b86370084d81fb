import type { Field } from 'payload'

/** The stable key of a section, slide or item; the system gives it (see hooks/giveKeys.ts). */
export const keyField: Field = {
  name: 'key',
  type: 'text',
  label: 'Clé',
  admin: { hidden: true },
}
