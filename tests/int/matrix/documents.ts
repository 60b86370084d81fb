import type { ControlledSlug } from '../../../src/slugs'
import type { Library } from '../../helpers'
import { fileForm, png } from '../access/stage'
import { journeyOf, type Journey } from '../workflow/journey'
import { completeBody, secret } from './bodies'
import type { Cast } from './cast'
import { states, type State } from './words'

/** A document in one of the states of docs/rights.md. */
export type StagedDocument = {
  collection: ControlledSlug
  state: State
  id: string
  reference: string
  title: string
  version: string
  file: { id: string; filename: string; sha256: string }
  journey: Journey
  /** Another document of the kind that is in force. */
  elsewhere: string
}

type Order = {
  library: Library
  cast: Cast
  collection: ControlledSlug
  /** The states that are needed; all when absent. */
  only?: readonly State[] | undefined
}

let widths = 3

const upload = async ({ library, cast }: Order): Promise<StagedDocument['file']> => {
  widths += 1
  const form = fileForm(png(widths, 4), `schema-${widths}.png`, { alt: 'Un schéma' })
  const { body } = await library.api('POST', '/media', { ...cast.as('author'), form })
  const { id, filename, sha256 } = body.doc
  return { id, filename, sha256 }
}

const create = async (
  order: Order,
): Promise<{ journey: Journey; file: StagedDocument['file'] }> => {
  const { library, cast, collection } = order
  const file = await upload(order)
  const body = {
    ...completeBody(collection, cast.people, 'Un titre public'),
    attachments: [{ title: 'Schéma', file: file.id }],
  }
  const made = await library.api('POST', `/${collection}`, { ...cast.as('author'), body })
  if (made.status !== 201) throw new Error(`${collection}: ${JSON.stringify(made.body)}`)
  const { id, reference } = made.body.doc
  const path = `/${collection}/${String(id)}`
  return { journey: journeyOf(library, { people: cast.people, path, id, reference }), file }
}

type Step = (journey: Journey, cast: Cast) => Promise<unknown>

const step = {
  submit: (journey) => journey.submit(),
  assign: (journey, { people, others }) =>
    journey.does(people.coordinator, 'assign', {
      assignees: [
        { email: others.reviewer1.email, as: 'reviewer' },
        { email: others.approver1.email, as: 'approver' },
      ],
    }),
  verify: async (journey, { people }) => {
    const { body } = await journey.does(people.reviewer1, 'verify')
    if (body.state === 'inReview') await journey.does(people.reviewer2, 'verify')
  },
  refer: (journey, { people }) =>
    journey.does(people.reviewer1, 'requestChanges', { comment: `À revoir ${secret}.` }),
  approve: (journey, { people }) => journey.does(people.approver1, 'approve'),
  schedule: (journey, { people }) =>
    journey.does(people.editor, 'schedule', { scheduledFor: '2999-01-01T08:00:00+01:00' }),
  release: (journey, { people }) => journey.does(people.editor, 'release'),
  error: (journey, { people }) =>
    journey.does(people.coordinator, 'withdraw', {
      number: '1.0',
      kind: 'error',
      reason: 'Une erreur.',
    }),
  trash: (journey, { people }) =>
    journey.edit(people.author, { deletedAt: '2026-01-01T00:00:00.000Z' }),
} satisfies Record<string, Step>

const under: Step[] = [step.submit, step.assign]
const approved: Step[] = [...under, step.verify, step.approve]
const released: Step[] = [...approved, step.release]

/** Puts what is unpublished into the working copy; nothing of it was submitted. */
const hide: Step = (journey, { people }) =>
  journey.edit(people.author, { title: `Un titre ${secret}`, keywords: [secret] })

const replace =
  (by: string): Step =>
  (journey, { people }) =>
    journey.does(people.coordinator, 'withdraw', {
      number: '1.0',
      kind: 'replaced',
      reason: 'Un autre.',
      replacedBy: by,
    })

const stepsTo = (state: State, inForce: string): Step[] => {
  const steps: Record<State, Step[]> = {
    draft: [hide],
    edited: [...under, hide],
    inReview: [hide, ...under],
    changesRequested: [hide, ...under, step.refer],
    inApproval: [hide, ...under, step.verify],
    approved: [hide, ...approved],
    scheduled: [hide, ...approved, step.schedule],
    inForce: [...released, hide],
    replaced: [...released, replace(inForce), hide],
    error: [...released, step.error, hide],
    trashed: [hide, step.trash],
  }
  return steps[state]
}

/** Makes a document of this kind in each state asked for, by the real workflow. */
export const buildDocuments = async (order: Order): Promise<StagedDocument[]> => {
  const { library, cast, collection, only = states } = order
  const documents: StagedDocument[] = []
  const { journey: other } = await create(order)
  for (const act of released) await act(other, cast)
  for (const state of only) {
    const { journey, file } = await create(order)
    for (const act of stepsTo(state, other.reference)) await act(journey, cast)
    const versions = await library.payload.findVersions({
      collection,
      where: { parent: { equals: journey.id } },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
    })
    documents.push({
      collection,
      state,
      id: journey.id,
      reference: journey.reference,
      title: `Un titre ${secret}`,
      version: String(versions.docs[0]?.id),
      file,
      journey,
      elsewhere: other.reference,
    })
  }
  return documents
}
