import type { JSONField } from 'payload'

/**
 * Where the figures of the last imported file differ from what was made of it, with who looked there. The server alone
 * writes it (`keepImportedFigures`), and no answer of Payload's own shows it: the workflow does.
 */
export const importedFiguresField: JSONField = {
  name: 'importedFigures',
  type: 'json',
  label: 'Chiffres de l’import',
  hidden: true,
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}
