import type { PayloadRequest } from 'payload'

import { membershipsOf, personOf } from '../../access'
import { contributorsOfDocuments } from '../../audit'
import { now } from '../../dates/clock'
import { slugs } from '../../slugs'
import { findDecisionsOn } from '../../workflow'
import { readNewestWithdrawn, type Withdrawn } from '../documentStatus'
import { readDocuments, type DashboardDocument } from './readDocuments'
import { readGroupNames, readOverdue, readRefusals, readReleasesOf, readReviews } from './readRows'
import { taskKinds, type Dashboard, type TaskItem, type TaskKind } from './types'
import { tasksFor } from './tasksFor'

type Sorted = { kind: TaskKind; item: TaskItem }

const nothing = (): Record<TaskKind, TaskItem[]> => ({
  toVerify: [],
  toApprove: [],
  returned: [],
  withdrawn: [],
  toRelease: [],
  overdue: [],
  drafts: [],
})

const arrange = (sorted: readonly Sorted[]): Dashboard => {
  const dashboard = nothing()
  for (const kind of taskKinds) {
    dashboard[kind] = sorted
      .filter((entry) => entry.kind === kind)
      .map(({ item }) => item)
      .sort((a, b) => a.since.localeCompare(b.since))
  }
  return dashboard
}

const month = 30 * 24 * 3_600_000

/** What was withdrawn for an error waits for its correction; that something else was withdrawn is news for a month. */
const isTold = ({ kind, at }: Withdrawn): boolean =>
  kind === 'error' || now().getTime() - Date.parse(at) < month

/** The rows beside these documents, each kind of them read once; those under a review are told apart. */
const readBeside = async (
  req: PayloadRequest,
  documents: readonly DashboardDocument[],
  underReview: ReadonlySet<string>,
) => {
  const releases = await readReleasesOf(
    req,
    documents.map(({ key }) => key),
  )
  const inForce = new Map(
    releases.map(({ documentKey, contentHash }) => [documentKey, contentHash]),
  )
  // What says what is in force waits for nobody but by its date: who wrote it is nothing to the first screen.
  const keys = documents
    .filter(({ key, contentHash }) => underReview.has(key) || inForce.get(key) !== contentHash)
    .map(({ key }) => key)
  const refusals = await readRefusals(req, keys)
  const decisions = await findDecisionsOn(req, { slug: slugs.decisions, documentKeys: keys })
  const contributors = await contributorsOfDocuments(req, keys)
  const withdrawals = await readNewestWithdrawn(
    req.payload,
    keys.filter((key) => !inForce.has(key)),
  )
  return { releases, refusals, decisions, contributors, withdrawals }
}

/**
 * What waits for the person behind a request, in a dozen queries however much there is. Documents are
 * read by the person's own rights, and sorted by the table of the workflow.
 */
export const loadDashboard = async (req: PayloadRequest): Promise<Dashboard> => {
  const person = personOf(req)
  if (!person) return nothing()
  const memberships = await membershipsOf(req)
  const reviews = await readReviews(req, person)
  const overdue = new Set((await readOverdue(req, person)).map(({ documentKey }) => documentKey))
  const keys = new Set([...overdue, ...reviews.map((review) => review.documentKey)])
  const documents = await readDocuments(req, [...keys])
  const underReview = new Set(reviews.map(({ documentKey }) => documentKey))
  const beside = await readBeside(req, documents, underReview)
  const groupNames = await readGroupNames(req)

  const sort = (document: DashboardDocument): Sorted[] => {
    const withdrawn = beside.withdrawals.get(document.key)
    const isOf = (row: { documentKey: string }): boolean => row.documentKey === document.key
    const waiting = tasksFor({
      person: { id: person.id, profession: person.profession ?? null, roles: person.roles ?? [] },
      groupRoles: memberships.find(({ group }) => group === document.groupId)?.roles ?? [],
      document,
      review: reviews.find(isOf) ?? null,
      decisions: beside.decisions.filter(isOf),
      contributors: beside.contributors.get(document.key) ?? [],
      inForce: beside.releases.find(isOf),
      refusal: beside.refusals.findLast(isOf),
      isOverdue: overdue.has(document.key),
      withdrawn: withdrawn && isTold(withdrawn) ? withdrawn : null,
    })
    const { collection, id, reference, title, groupId } = document
    const group = groupNames.get(groupId) ?? ''
    return waiting.map(({ kind, since, note }) => ({
      kind,
      item: { collection, id, reference, title, group, since, note },
    }))
  }
  return arrange(documents.flatMap(sort))
}
