import type { Answer } from '../../../helpers'
import { kindOfCollection } from '../../../../src/kinds/facts'
import { contentBody, importForm, issueFields } from '../bodies'
import { actOf } from '../model/authors'
import { copiedNames } from '../model/letters'
import { mayEdit } from '../model/rules'
import { useFile } from '../model/saves'
import type { Content, Doc, Model, Person } from '../model/types'
import { mayUseOwn } from './files'
import { docOf, groupOf, type Handler, type Trace } from './handler'

type Made = {
  copied?: Doc
  collection: Doc['collection']
  group: string
  content: Content
  who: string
  makes: number
}

/** A new document in the model, as the answer names it. */
const add = (model: Model, { makes: at, ...made }: Made, answer: Answer): Trace[] => {
  const { collection, group, content, who, copied } = made
  const { id, reference } = answer.body.doc
  const doc: Doc = {
    at,
    id: String(id),
    reference: String(reference),
    collection,
    kind: kindOfCollection[collection],
    group,
    content,
    hash: '',
    versions: [content],
    trashed: false,
    review: null,
    releases: [],
    stages: new Set(),
    lastInForce: null,
    history: [],
    critical: [],
    compared: null,
    verified: [],
  }
  doc.history.push(actOf(model, { doc, content, who, ...(copied && { copied }) }))
  model.docs.push(doc)
  useFile(model, doc)
  return [{ type: 'created', doc: at, who }]
}

const mayMake = (model: Model, group: string, who: Person): 'done' | 'hidden' => {
  const roles = who.active ? (groupOf(model, group).members.get(who.key) ?? []) : []
  return roles.some((role) => role === 'author' || role === 'lead') ? 'done' : 'hidden'
}

const placeOf = (model: Model, group: string) => {
  const { id, themeId } = groupOf(model, group)
  return { workingGroup: id, themes: [themeId] }
}

const attachments = (model: Model, group: string) => [
  { title: 'La fiche', file: groupOf(model, group).file.id },
]

export const create: Handler<'create'> = {
  expect: (model, { group }, who) => {
    const may = mayMake(model, group, who)
    return may === 'done' && !mayUseOwn(model, group, who) ? ['INVALID_BODY'] : may
  },
  ask: (model, { collection, group, content }) => ({
    method: 'POST',
    path: `/${collection}?depth=0`,
    body: {
      ...contentBody(collection, content),
      ...placeOf(model, group),
      attachments: attachments(model, group),
    },
  }),
  apply: (model, step, answer) => add(model, step, answer),
}

export const importNew: Handler<'import'> = {
  expect: (model, { group }, who) => mayMake(model, group, who),
  ask: (model, { collection, group, content }) => ({
    method: 'POST',
    path: `/${collection}/import`,
    form: importForm(content, { ...placeOf(model, group), ...issueFields(collection, content) }),
  }),
  apply: (model, { content, ...step }, answer) =>
    add(
      model,
      {
        ...step,
        content: {
          ...content,
          summary: '',
          nurse: true,
          imported: true,
          bare: true,
          attached: false,
        },
      },
      answer,
    ),
}

export const duplicate: Handler<'duplicate'> = {
  expect: (model, { doc: place }, who) => {
    const doc = docOf(model, place)
    const copies = !doc.trashed && mayEdit(model, doc, who)
    return copies ? 'done' : 'hidden'
  },
  ask: (model, { doc: place, issue }) => {
    const { collection, id } = docOf(model, place)
    return {
      method: 'POST',
      path: `/${collection}/${id}/duplicate?depth=0`,
      body: issueFields(collection, { issue }),
    }
  },
  apply: (model, { doc: place, who, issue, makes }, answer) => {
    const copied = docOf(model, place)
    const { collection, group, content } = copied
    // Keys are a document's own: a copy begins anew.
    const copy = {
      ...content,
      slide: 'slide',
      names: copiedNames(model, content),
      ...(collection === 'newsletters' && { issue }),
    }
    return add(model, { collection, group, content: copy, who, makes, copied }, answer)
  },
}
