import { changeBody, importForm, itemsOf } from '../bodies'
import { saying } from '../model/content'
import { changed, imported, restored, save } from '../model/saves'
import { mayEdit } from '../model/rules'
import { noHash } from '../model/judge'
import type { Content, Doc, Model, Person } from '../model/types'
import { docOf, isCoordinator, type Handler, type StepOf, type Trace } from './handler'
import { mayUse } from './files'
import type { Change, Expected } from './types'

const attachments = ({ files }: Model, { file: key }: Change) => {
  const file = files.find((one) => one.key === key)
  return file && { attachments: [{ title: 'Une fiche', file: file.id }] }
}

const at = ({ collection, id }: Doc): string => `/${collection}/${id}`

const edits = (model: Model, doc: Doc, who: Person): boolean =>
  !doc.trashed && mayEdit(model, doc, who)

type Saved = { content: Content; who: string }

const saved = (model: Model, doc: Doc, { content, who }: Saved): Trace[] =>
  save(model, doc, { content, who }) ? [{ type: 'edited', doc: doc.at, who }] : []

// The items of a letter go along where they are new: those that it has stay as they are when nobody sends them.
const editBody = (model: Model, { collection, content }: Doc, change: Change) => {
  const { items, ...body } = changeBody(collection, change)
  const named = change.names === undefined ? undefined : docOf(model, change.names).reference
  const sent =
    named !== undefined ? itemsOf(named) : content.names || items === undefined ? {} : { items }
  return { ...body, ...sent, ...attachments(model, change) }
}

export const edit: Handler<'edit'> = {
  expect: (model, { doc: place, ifMatch, change }, who): Expected => {
    const doc = docOf(model, place)
    if (!edits(model, doc, who)) return 'hidden'
    const isNew = change.file !== undefined && change.file !== doc.content.file
    if (isNew && !mayUse(model, change.file ?? '', who)) return ['INVALID_BODY']
    return ifMatch === 'stale' ? ['STALE_CONTENT'] : 'done'
  },
  ask: (model, { doc: place, change, ifMatch }) => {
    const doc = docOf(model, place)
    const hash = ifMatch === 'stale' ? noHash : doc.hash
    return {
      method: 'PATCH',
      path: at(doc),
      body: editBody(model, doc, change),
      ...(ifMatch && { headers: { 'If-Match': `"${hash}"` } }),
    }
  },
  apply: (model, { doc: place, who, change }) => {
    const doc = docOf(model, place)
    return saved(model, doc, { content: changed(model, doc.content, change), who })
  },
}

// A bulk edit sends the article alone.
const afterForm = (
  model: Model,
  { content }: Doc,
  step: StepOf<'bulkEdit'> | StepOf<'edit'>,
): Content => {
  const after = changed(model, content, step.change)
  return step.do === 'bulkEdit' ? { ...after, names: null } : after
}

/**
 * Whether a coordinator sends back what a document says already: that is how the screen moves one, and `move`
 * walks it. Whether it is told apart from an edit depends on row keys, which the walk does not know.
 */
export const isIdleForm = (
  model: Model,
  step: StepOf<'bulkEdit'> | StepOf<'edit'>,
  who: Person,
): boolean => {
  const places = step.do === 'edit' ? [step.doc] : step.docs
  return places.some((place) => {
    const doc = docOf(model, place)
    const isSaid =
      saying(doc.collection, afterForm(model, doc, step)) === saying(doc.collection, doc.content)
    return isSaid && isCoordinator(who) && !mayEdit(model, doc, who)
  })
}

/** Those of a bulk edit that the person may edit: the others are left alone. */
const reached = (
  model: Model,
  { docs, collection, who }: { docs: number[]; collection: Doc['collection']; who: Person },
): Doc[] =>
  [...new Set(docs)]
    .map((place) => docOf(model, place))
    .filter((doc) => doc.collection === collection && edits(model, doc, who))

export const bulkEdit: Handler<'bulkEdit'> = {
  expect: (model, step, who) => (reached(model, { ...step, who }).length > 0 ? 'done' : 'nothing'),
  ask: (model, { docs, collection, change }) => ({
    method: 'PATCH',
    path: `/${collection}?depth=0&${docs
      .map((place) => `where[id][in][]=${docOf(model, place).id}`)
      .join('&')}`,
    body: changeBody(collection, change),
  }),
  apply: (model, step, answer) => {
    const who = model.people.get(step.who)
    const wanted = who ? reached(model, { ...step, who }) : []
    const done: string[] = answer.body.docs.map(({ id }: { id: string }) => id)
    const ids = wanted.map(({ id }) => id)
    if (done.toSorted().join() !== ids.toSorted().join()) {
      throw new Error(`the bulk edit reached ${done.join()}, not ${ids.join()}`)
    }
    return wanted.flatMap((doc) =>
      saved(model, doc, { content: afterForm(model, doc, step), who: step.who }),
    )
  },
}

export const restore: Handler<'restore'> = {
  expect: (model, { doc }, who) => (edits(model, docOf(model, doc), who) ? 'done' : 'hidden'),
  ask: async (model, { doc: place, version }, find) => ({
    method: 'POST',
    path: `/${docOf(model, place).collection}/versions/${await find(place, version)}`,
  }),
  apply: (model, { doc: place, who, version }) => {
    const doc = docOf(model, place)
    const content = restored(model, doc.content, doc.versions[version] ?? doc.content)
    return saved(model, doc, { content, who })
  },
}

export const importInto: Handler<'importInto'> = {
  expect: (model, { doc }, who) => (edits(model, docOf(model, doc), who) ? 'done' : 'hidden'),
  ask: (model, step) => ({
    method: 'POST',
    path: `${at(docOf(model, step.doc))}/import`,
    form: importForm(step, {}),
  }),
  apply: (model, { doc: place, who, ...file }) => {
    const doc = docOf(model, place)
    return saved(model, doc, { content: imported(doc.content, file), who })
  },
}

const shelves = (model: Model, doc: Doc, who: Person): boolean =>
  mayEdit(model, doc, who) || isCoordinator(who)

export const move: Handler<'move'> = {
  expect: (model, { doc: place, group }, who) => {
    const doc = docOf(model, place)
    if (doc.trashed || !shelves(model, doc, who)) return 'hidden'
    if (group === doc.group) return 'done'
    if (!isCoordinator(who)) return 'hidden'
    return doc.review ? ['CONFLICT'] : 'done'
  },
  ask: (model, { doc, group }) => ({
    method: 'PATCH',
    path: at(docOf(model, doc)),
    body: { workingGroup: model.groups.get(group)?.id },
  }),
  apply: (model, { doc: place, who, group }) => {
    const doc = docOf(model, place)
    save(model, doc, { content: doc.content, who })
    if (group === doc.group) return []
    doc.group = group
    return [{ type: 'moved', doc: place, who }]
  },
}

export const trash: Handler<'trash'> = {
  expect: (model, { doc: place }, who) => {
    const doc = docOf(model, place)
    if (doc.trashed || !shelves(model, doc, who)) return 'hidden'
    return doc.review || doc.releases.length > 0 ? ['CONFLICT'] : 'done'
  },
  ask: (model, { doc }) => ({
    method: 'PATCH',
    path: at(docOf(model, doc)),
    body: { deletedAt: new Date(model.clock).toISOString() },
  }),
  apply: (model, { doc: place, who }) => {
    const doc = docOf(model, place)
    save(model, doc, { content: doc.content, who })
    doc.trashed = true
    return [{ type: 'trashed', doc: place, who }]
  },
}

export const untrash: Handler<'untrash'> = {
  expect: (model, { doc }, who) => (shelves(model, docOf(model, doc), who) ? 'done' : 'hidden'),
  ask: (model, { doc }) => ({
    method: 'PATCH',
    path: `${at(docOf(model, doc))}?trash=true`,
    body: { deletedAt: null },
  }),
  apply: (model, { doc: place, who }) => {
    const doc = docOf(model, place)
    save(model, doc, { content: doc.content, who })
    if (!doc.trashed) return []
    doc.trashed = false
    return [{ type: 'takenFromTrash', doc: place, who }]
  },
}
