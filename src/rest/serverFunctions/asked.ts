import { z } from 'zod'

/**
 * The functions of Payload's admin that ours uses, and what each of them is given. Payload has more (a table of rows
 * that the client sends, planned publishing, copies between languages, folders, widgets): none of ours needs them.
 * What is not named here is left out before Payload sees it.
 */

// Not looked into: a form holds files, and stand-ins that may only be handed on.
const object = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
const slug = z.string().max(100)
const id = z.union([z.string().max(100), z.number()])
const words = z.string().max(1000)
const flag = z.boolean().nullish()

const formState = z.object({
  collectionSlug: slug,
  id: id.nullish(),
  operation: z.enum(['create', 'update']).nullish(),
  checkForStaleData: flag,
  originalUpdatedAt: z.iso.datetime().nullish(),
  data: object.nullish(),
  docPreferences: object.nullish(),
  documentFormState: object.nullish(),
  formState: object.nullish(),
  initialBlockData: object.nullish(),
  initialBlockFormState: object.nullish(),
  readOnly: flag,
  renderAllFields: flag,
  returnLockStatus: flag,
  schemaPath: words.nullish(),
  select: object.nullish(),
  skipValidation: flag,
  updateLastEdited: flag,
  docPermissions: z.unknown().optional(),
})

const renderDocument = z.object({
  collectionSlug: slug,
  docID: id.nullish(),
  drawerSlug: words.nullish(),
  disableActions: flag,
  initialData: object.nullish(),
  overrideEntityVisibility: flag,
  redirectAfterCreate: flag,
  redirectAfterDelete: flag,
  redirectAfterDuplicate: flag,
  redirectAfterRestore: flag,
})

const documentSlots = z.object({ collectionSlug: slug, id: id.nullish() })

const list = z.object({
  collectionSlug: slug,
  disableActions: flag,
  disableBulkDelete: flag,
  disableBulkEdit: flag,
  disableQueryPresets: flag,
  drawerSlug: words.nullish(),
  enableRowSelections: flag,
  overrideEntityVisibility: flag,
  query: object.nullish(),
})

/** What each function is given, by its name. */
export const askedOf = {
  'form-state': formState,
  'render-document': renderDocument,
  'render-document-slots': documentSlots,
  'render-list': list,
} as const

export type FunctionName = keyof typeof askedOf

/** The names of the functions that may be called. */
export const functionNames = Object.keys(askedOf)

/** Whether this names a function that may be called. */
export const isFunctionName = (name: unknown): name is FunctionName =>
  typeof name === 'string' && Object.hasOwn(askedOf, name)

export type Given = Record<string, unknown> & { collectionSlug: string }
