import { MongoClient, ObjectId, type Collection, type Db, type Document } from 'mongodb'
import { z } from 'zod'

import { documentKinds } from '../../src/vocabulary/documents'
import {
  copiedId,
  history,
  planCopies,
  releaseFacts,
  releasesEach,
  reviewOf,
  type Copy,
  type Template,
} from './plan'

const rowsAtOnce = 100

/** Writes rows as they come, so that a large library is never in memory. */
const createWriter = (collection: Collection) => {
  let rows: Document[] = []
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await collection.insertMany(rows, { ordered: false })
    rows = []
  }
  return {
    flush,
    add: async (row: Document): Promise<void> => {
      rows.push(row)
      if (rows.length >= rowsAtOnce) await flush()
    },
  }
}

/** The same value with the ids and the reference of a copy in place of its template's. */
const copyValue = (value: unknown, copy: Copy): unknown => {
  const { template, id, reference } = copy
  if (typeof value === 'string') {
    return value.replaceAll(template.reference, reference).replaceAll(template.id, id)
  }
  if (value instanceof ObjectId) return value.equals(template.id) ? new ObjectId(id) : value
  if (Array.isArray(value)) return value.map((item) => copyValue(item, copy))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, copyValue(member, copy)]),
  )
}

const copyRow = (row: Document, copy: Copy): Document => ({
  ...z.record(z.string(), z.unknown()).parse(copyValue(row, copy)),
  title: `${String(row['title'])} ${copy.reference}`,
  identifier: `urn:uuid:${copiedId('00000000-0000-4000-8000-000000000000', copy.index)}`,
  // No two letters have the same issue of a year.
  ...(row['issue'] != null && { issue: String(copy.index + 1000) }),
})

const copyRelease = (
  row: Document,
  copy: Copy,
  about: { release: number; auditSeq: number; neighbour: string },
): Document => {
  const { at, status, number, order, supersedes, supersededBy, reviewDueAt } = releaseFacts(
    copy.index,
    about.release,
  )
  const documentKey = `${copy.template.collection}/${copy.id}`
  const moment = new Date(at)
  const { review: _review, _id, ...copied } = copyRow(row, copy)
  return {
    ...copied,
    ...{ documentKey, status, number, order, supersedes, supersededBy, reviewState: 'current' },
    slot: `${documentKey}/${status === 'inForce' ? status : number}`,
    ...{ releasedAt: moment, effectiveAt: moment, createdAt: moment, updatedAt: moment },
    reviewDueAt: new Date(reviewDueAt),
    relations: z
      .array(z.record(z.string(), z.unknown()))
      .catch([])
      .parse(row['relations'])
      .map((relation) => ({ ...relation, reference: about.neighbour })),
    auditSeq: about.auditSeq,
  }
}

const templateSchema = z
  .object({
    kind: z.enum(documentKinds.codes),
    reference: z.string(),
    contentHash: z.string(),
    documentKey: z.string(),
    _id: z.instanceof(ObjectId),
  })
  .transform(({ documentKey, _id, ...template }): Template => {
    const [collection = '', id = ''] = documentKey.split('/')
    return { ...template, collection, id, releaseId: _id.toHexString() }
  })

const counterSchema = z.object({ value: z.number(), hash: z.string().nullish() })

const writeHistory = async (db: Db, copies: readonly Copy[]): Promise<void> => {
  const counters = db.collection('counters')
  const readCounter = async (key: string) => counterSchema.parse(await counters.findOne({ key }))
  const audit = await readCounter('audit')
  const changes = await readCounter('changes')
  const from = { audit: { seq: audit.value, hash: audit.hash ?? '' }, change: changes.value }
  const events = createWriter(db.collection('audit-events'))
  const entries = createWriter(db.collection('changes'))
  for (const { event, changes: written } of history(copies, from)) {
    const at = new Date(event.at)
    const touched = { at, createdAt: at, updatedAt: at }
    const { id: _id, ...said } = event
    await events.add({ ...said, subjects: [], ...touched })
    for (const { id: _own, ...change } of written) {
      await entries.add({ ...change, ...touched })
      changes.value = change.seq
    }
    Object.assign(audit, { value: event.seq, hash: event.hash })
  }
  await events.flush()
  await entries.flush()
  await counters.updateOne({ key: 'audit' }, { $set: { value: audit.value, hash: audit.hash } })
  await counters.updateOne({ key: 'changes' }, { $set: { value: changes.value } })
}

const writeReviews = async (db: Db, copies: readonly Copy[]): Promise<void> => {
  const groups = await db.collection('working-groups').find().toArray()
  const ids = groups.map(({ _id }) => String(_id))
  const reviews = createWriter(db.collection('reviews'))
  for (const review of copies.flatMap((copy) => reviewOf(copy, ids) ?? [])) {
    const { group, documentKey, collection, document, reference, contentHash } = review
    const at = new Date(review.at)
    await reviews.add({
      slot: `${documentKey}/active`,
      document: { relationTo: collection, value: new ObjectId(document) },
      ...{ documentKey, reference, contentHash, documentGroup: group },
      workingGroup: new ObjectId(group),
      ...{ state: 'inReview', round: 1, changeType: 'minor', changeSummary: 'Mesure' },
      submittedBy: { name: 'Mesure' },
      rules: { minReviews: 1, requiredProfessions: [] },
      assignees: [],
      ...{ submittedAt: at, createdAt: at, updatedAt: at },
    })
  }
  await reviews.flush()
}

const rowOf = async (db: Db, collection: string, id: string): Promise<Document> => {
  const row = await db.collection(collection).findOne({ _id: new ObjectId(id) })
  if (!row) throw new Error(`${collection} has no row ${id}`)
  return row
}

/** Writes so many documents into the database of a library that has the sample content. */
export const enlargeMongodb = async (url: string, documents: number): Promise<void> => {
  const client = await new MongoClient(url).connect()
  try {
    const db = client.db()
    const inForce = db.collection('releases').find({ status: 'inForce' }).sort({ reference: 1 })
    const templates = (await inForce.toArray()).map((row) => templateSchema.parse(row))
    const copies = planCopies(templates, documents)
    const head = counterSchema.parse(
      await db.collection('counters').findOne({ key: 'audit' }),
    ).value
    const releases = createWriter(db.collection('releases'))
    for (const template of new Set(copies.map((copy) => copy.template))) {
      const working = await rowOf(db, template.collection, template.id)
      const released = await rowOf(db, 'releases', template.releaseId)
      const documentsOf = createWriter(db.collection(template.collection))
      for (const copy of copies.filter((candidate) => candidate.template === template)) {
        await documentsOf.add({ ...copyRow(working, copy), _id: new ObjectId(copy.id) })
        const neighbour = copies[(copy.index + 1) % copies.length]?.reference ?? ''
        for (let release = 0; release < releasesEach; release += 1) {
          const auditSeq = head + release * documents + copy.index + 1
          await releases.add(copyRelease(released, copy, { release, auditSeq, neighbour }))
        }
      }
      await documentsOf.flush()
    }
    await releases.flush()
    await writeHistory(db, copies)
    await writeReviews(db, copies)
  } finally {
    await client.close()
  }
}
