import type { Field } from 'payload'

import { identityFields } from './identity'
import { importedFiguresField } from './importedFigures'
import { audienceFields, authorshipFields, headlineFields, languageFields } from './presentation'
import { reviewPeriodField } from './reviewPeriod'
import { linkFields, sourceFields } from './sources'
import { statusColumns } from './standing'

type FieldOptions = {
  /** Fields of the first tab, after title and summary. */
  mainFields: Field[]
  /** The text itself: a tab of its own. */
  contentFields: Field[]
  hasReviewPeriod: boolean
}

/** The fields of a controlled document in the order of its form: what all kinds share, and the kind's own. */
export const controlledFields = ({
  mainFields,
  contentFields,
  hasReviewPeriod,
}: FieldOptions): Field[] => [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Présentation',
        fields: [...headlineFields, ...mainFields, ...audienceFields, ...authorshipFields],
      },
      { label: 'Contenu', fields: contentFields },
      { label: 'Sources et cadre légal', fields: sourceFields },
      { label: 'Liens et pièces jointes', fields: linkFields },
    ],
  },
  ...identityFields,
  ...statusColumns,
  ...languageFields,
  ...(hasReviewPeriod ? [reviewPeriodField] : []),
  importedFiguresField,
]
