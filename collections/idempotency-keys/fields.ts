import type { Field } from 'payload'

import { moment, number, text } from '../shared/systemFields'

/** The first answer to a request that may be sent again. */
export const idempotencyKeyFields: Field[] = [
  text({ name: 'slot', label: 'Emplacement', required: true, unique: true, index: true }),
  text({ name: 'bodyHash', label: 'Empreinte de la demande', required: true }),
  number({ name: 'status', label: 'Statut' }),
  { name: 'response', type: 'json', label: 'Réponse' },
  text({ name: 'contentType', label: 'Type de la réponse' }),
  { ...moment({ name: 'expiresAt', label: 'Expire le', required: true }), index: true },
]
