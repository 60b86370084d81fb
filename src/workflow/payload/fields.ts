import type { CheckboxField, TextField, UIField } from 'payload'

import type { WorkflowOptions } from '../options'

const unseen = {
  hidden: true,
  readOnly: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
} as const

/** The hash of what a document says, written by the workflow after each save. */
export const contentHashField: TextField = {
  name: 'contentHash',
  type: 'text',
  label: 'Empreinte du contenu',
  admin: unseen,
  access: { create: () => false, update: () => false },
}

/**
 * Whether a document says something else than what is in force: what the first screen looks for, however much was ever
 * written. Compared by the stored hashes, after each change of either side.
 */
export const unreleasedField: CheckboxField = {
  name: 'unreleased',
  type: 'checkbox',
  label: 'Diffère de ce qui est en vigueur',
  index: true,
  admin: unseen,
  access: { create: () => false, read: () => false, update: () => false },
}

/**
 * The hash of what a form was filled from: it travels with the form and comes back with its save,
 * whichever way that is sent. The REST API does not give it, so that a client which sends a whole
 * document back is not taken for a form; one that wants the same says so itself, or uses `If-Match`.
 */
export const expectedHashField: TextField = {
  name: 'expectedHash',
  type: 'text',
  virtual: true,
  label: 'Empreinte attendue',
  admin: unseen,
  hooks: {
    afterRead: [
      ({ req, siblingData }): unknown =>
        req.payloadAPI === 'local' ? siblingData['contentHash'] : undefined,
    ],
  },
}

/** The panel of the workflow, beside the document. */
export const panelField = (options: WorkflowOptions): UIField => ({
  name: 'workflow',
  type: 'ui',
  label: 'Circuit de validation',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      Field: {
        path: '/src/workflow/admin/components/PanelField#PanelField',
        serverProps: { options },
      },
    },
  },
})
