import type { Field } from 'payload'

const components = '/src/admin/documentList/components'

// What a document has no field for: its review and its release know it. Nothing is stored, and the
// form shows nothing: the list reads a whole page of them at once.
const column = (name: string, { label, cell }: { label: string; cell: string }): Field => ({
  name,
  type: 'ui',
  label,
  admin: {
    components: { Cell: `${components}/${cell}#${cell}` },
    disableBulkEdit: true,
  },
})

/** Columns of the list that say where a document stands. */
export const statusColumns: Field[] = [
  column('workflowState', { label: 'État', cell: 'StateCell' }),
  column('releaseInForce', { label: 'Version en vigueur', cell: 'ReleaseCell' }),
  column('reviewDue', { label: 'À réviser avant le', cell: 'ReviewDateCell' }),
]
