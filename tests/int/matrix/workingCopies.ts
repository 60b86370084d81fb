import type { Library } from '../../helpers'
import { buildDocx, p } from '../../unit/import/buildDocx'
import { completeBody, nextIssue } from './bodies'
import type { Cast } from './cast'
import type { Asked, Cell, Outcome } from './cells'
import type { StagedDocument } from './documents'
import { giveBack } from './giveBack'
import { tableOf } from './tables'
import { actors, actorsIn, statesIn, type Actor, type State } from './words'

/** One cell on working copies: `subject` is the operation, `state` the document's, or none while there is none. */
export type CopyCell = Cell & { subject: string; state: string }

type Context = { library: Library; cast: Cast; document: StagedDocument }
type Operation = {
  ask: (context: Context, expected: Outcome) => Omit<Asked, 'as'>
  undo?: (context: Context) => Promise<unknown>
}

const binned = '2026-01-01T00:00:00.000Z'

const overwrite = ({ library, document }: Context, data: object) =>
  library.payload.db.updateOne({
    collection: document.collection,
    where: { id: { equals: document.id } },
    data: { ...data },
  })

const at = ({ document }: Context): string => `/${document.collection}/${document.id}`
const among = ({ document }: Context): string => `where[id][equals]=${document.id}`
const list = ({ document }: Context, rest = ''): string => `/${document.collection}${rest}`

/** The title that it has where that is allowed: a save that changes nothing does nothing. */
const title = ({ document }: Context, expected: Outcome) => ({
  title: expected === 'done' ? document.title : 'Pris',
})

const docx = (): Uint8Array => buildDocx({ body: p('Un import', 'Titre') + p('Du texte.') })

const importForm = (data: object): FormData => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(docx())], 'import.docx'))
  form.set('_payload', JSON.stringify(data))
  return form
}

const dry = (expected: Outcome): string => (expected === 'done' ? '?dryRun=true' : '')

const get = (path: (context: Context) => string): Operation => ({
  ask: (context) => ({ method: 'GET', path: path(context) }),
})
const remove = (path: (context: Context) => string): Operation => ({
  ask: (context) => ({ method: 'DELETE', path: path(context) }),
})

type Place = (context: Context) => string

const binning =
  (path: Place, deletedAt: string | null): Operation['ask'] =>
  (context) => ({ method: 'PATCH', path: path(context), body: { deletedAt } })
const takeOut = (context: Context) => overwrite(context, { deletedAt: null })
const throwBack = async (context: Context): Promise<void> => {
  if (context.document.state === 'trashed') await overwrite(context, { deletedAt: binned })
}

const moving =
  (path: Place): Operation['ask'] =>
  (context) => ({
    method: 'PATCH',
    path: path(context),
    body: { workingGroup: context.cast.others.group.id },
  })
const moveBack = (context: Context) =>
  overwrite(context, { workingGroup: context.cast.people.group.id }).then(() =>
    giveBack(context.library, {
      key: `${context.document.collection}/${context.document.id}`,
      group: context.cast.people.group.id,
    }),
  )

const operations: Readonly<Record<string, Operation>> = {
  read: get(at),
  list: get((context) => list(context, `?${among(context)}&depth=0`)),
  count: get((context) => list(context, `/count?${among(context)}`)),
  'list with trash': get((context) => list(context, `?trash=true&depth=0&${among(context)}`)),
  'count with trash': get((context) => list(context, `/count?trash=true&${among(context)}`)),
  versions: get(({ document: { collection, id } }) => {
    return `/${collection}/versions?where[parent][equals]=${id}&limit=1&depth=0`
  }),
  version: get((context) => list(context, `/versions/${context.document.version}?depth=0`)),
  'what one may': {
    ask: ({ document: { collection, id } }) => ({
      method: 'POST',
      path: `/${collection}/access/${id}`,
    }),
  },
  workflow: get((context) => `${at(context)}/workflow`),
  preview: get((context) => `${at(context)}/preview`),
  compare: get((context) => `${at(context)}/compare?from=working&to=working`),
  picture: get((context) => `${at(context)}/files/${context.document.file.sha256}/schema.png`),
  update: {
    ask: (context, expected) => ({
      method: 'PATCH',
      path: at(context),
      body: title(context, expected),
    }),
  },
  'bulk update': {
    ask: (context, expected) => ({
      method: 'PATCH',
      path: list(context, `?${among(context)}`),
      body: title(context, expected),
    }),
  },
  restore: {
    ask: (context) => ({
      method: 'POST',
      path: list(context, `/versions/${context.document.version}`),
    }),
  },
  duplicate: {
    ask: (context) => ({
      method: 'POST',
      path: `${at(context)}/duplicate`,
      ...(context.document.collection === 'newsletters' && { body: nextIssue() }),
    }),
  },
  'import into': {
    ask: (context, expected) => ({
      method: 'POST',
      path: `${at(context)}/import${dry(expected)}`,
      form: importForm({}),
    }),
  },
  'check figures': {
    ask: (context) => ({ method: 'POST', path: `${at(context)}/figures`, body: { checked: [] } }),
  },
  trash: { ask: binning(at, binned), undo: takeOut },
  untrash: { ask: binning((context) => `${at(context)}?trash=true`, null), undo: throwBack },
  'bulk trash': {
    ask: binning((context) => list(context, `?${among(context)}`), binned),
    undo: takeOut,
  },
  'bulk untrash': {
    ask: binning((context) => list(context, `?trash=true&${among(context)}`), null),
    undo: throwBack,
  },
  'bulk move': { ask: moving((context) => list(context, `?${among(context)}`)), undo: moveBack },
  move: { ask: moving(at), undo: moveBack },
  delete: remove(at),
  'bulk delete': remove((context) => list(context, `?${among(context)}`)),
  'delete with trash': remove((context) => `${at(context)}?trash=true`),
  'bulk delete with trash': remove((context) => list(context, `?trash=true&${among(context)}`)),
  comment: {
    ask: ({ document: { collection, id } }) => ({
      method: 'POST',
      path: '/comments',
      body: { document: { relationTo: collection, value: id }, text: 'Un mot.' },
    }),
  },
}

const rows = () => tableOf('operation', 'who', 'states')

/** What docs/rights.md says of an operation, for somebody, in a state. */
const expectedOf = (operation: string, actor: Actor, state: State): Outcome => {
  const row = rows().find(
    (candidate) =>
      candidate['operation'] === operation &&
      actorsIn(candidate['who'] ?? '').includes(actor) &&
      statesIn(candidate['states'] ?? '').includes(state),
  )
  if (!row) return 'refused'
  return row['answer'] === 'CONFLICT' ? 'CONFLICT' : 'done'
}

/** The operations on a document that docs/rights.md has, each once. */
export const operationsOnDocuments = (): string[] => [
  ...new Set(rows().map(({ operation = '' }) => operation)),
]

/** Everybody × one operation × these documents. */
export const cellsOfOperation = (
  { library, cast }: { library: Library; cast: Cast },
  operation: string,
  documents: readonly StagedDocument[],
): CopyCell[] => {
  const known = operations[operation]
  if (!known) throw new Error(`tests/int/matrix does not know how to « ${operation} »`)
  const { undo } = known
  // Slow, and the same code for all four kinds.
  if (operation === 'what one may' && documents[0]?.collection !== 'protocols') return []
  return documents.flatMap((document) =>
    actors.map((actor): CopyCell => {
      const context = { library, cast, document }
      return {
        name: `${operation} ${document.collection} ${document.state}`,
        subject: operation,
        state: document.state,
        actor,
        expected: expectedOf(operation, actor, document.state),
        ask: (expected) => ({ ...known.ask(context, expected), ...cast.as(actor) }),
        ...(undo && { undo: () => undo(context) }),
      }
    }),
  )
}

const importedFrom = (collection: StagedDocument['collection'], { people }: Cast): object => ({
  workingGroup: people.group.id,
  themes: [people.theme.id],
  ...(collection === 'newsletters' && nextIssue()),
})

/** Everybody × making a document, from nothing or from a file. */
export const cellsOfCreation = (cast: Cast, collection: StagedDocument['collection']): CopyCell[] =>
  tableOf('operation without a document').flatMap((row) => {
    const operation = row['operation without a document'] ?? ''
    const isImport = operation === 'import'
    return actors.map((actor): CopyCell => {
      const body = completeBody(collection, cast.people, 'Un nouveau')
      const given = isImport ? { form: importForm(importedFrom(collection, cast)) } : { body }
      return {
        name: `${operation} ${collection}`,
        subject: operation,
        state: 'none',
        actor,
        expected: actorsIn(row['who'] ?? '').includes(actor) ? 'done' : 'refused',
        ask: (expected) => ({
          method: 'POST',
          path: `/${collection}${isImport ? `/import${dry(expected)}` : ''}`,
          ...given,
          ...cast.as(actor),
        }),
      }
    })
  })
