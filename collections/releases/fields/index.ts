import type { Field } from 'payload'

import { contentFields } from './content'
import { nameFields, subjectFields } from './heading'
import { originFields, renditionFields } from './internal'
import { dateFields, signatureFields, successionFields } from './life'
import { sourceFields } from './sources'

/** An immutable, numbered edition; only the workflow writes it. */
export const releaseFields: Field[] = [
  ...nameFields,
  ...dateFields,
  ...successionFields,
  ...subjectFields,
  ...contentFields,
  ...sourceFields,
  ...signatureFields,
  ...renditionFields,
  ...originFields,
]
