import type { Field } from 'payload'

import { documentKinds } from '../../src/vocabulary/documents'
import { feedChangeTypes } from '../../src/vocabulary/workflow'
import { moment, number, text } from '../shared/systemFields'

/** One entry of the public change feed, in an order without gaps. */
export const changeFields: Field[] = [
  number({ name: 'seq', label: 'Rang', required: true, unique: true, index: true }),
  {
    name: 'type',
    type: 'select',
    label: 'Changement',
    required: true,
    options: feedChangeTypes.options,
  },
  {
    name: 'kind',
    type: 'select',
    label: 'Type de document',
    required: true,
    options: documentKinds.options,
  },
  text({ name: 'reference', label: 'Référence', required: true, index: true }),
  text({ name: 'number', label: 'Version', required: true }),
  moment({ name: 'at', label: 'Le', required: true }),
  text({ name: 'contentHash', label: 'Empreinte du contenu' }),
  { ...number({ name: 'auditSeq', label: 'Numéro de trace' }), admin: { hidden: true } },
]
