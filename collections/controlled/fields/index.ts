import type { Field } from 'payload'

import type { DocumentKind } from '../../../src/kinds/facts'
import type { KindCollection } from '../../../src/kinds/interface/collection'
import { identityFields } from './identity'
import { importedFiguresField } from './importedFigures'
import { audienceFields, authorshipFields, headlineFields, languageFields } from './presentation'
import { reviewPeriodFields } from './reviewPeriod'
import { linkFields, sourceFields } from './sources'
import { statusColumns } from './standing'

/** The fields of a controlled document in the order of its form: what all kinds share, and the kind's own. */
export const controlledFields = (
  kind: DocumentKind,
  { mainFields, contentFields }: Pick<KindCollection, 'contentFields' | 'mainFields'>,
): Field[] => [
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
  ...reviewPeriodFields(kind),
  importedFiguresField,
]
