import { createLocalReq } from 'payload'

import { groupsOfDocuments } from '../../../src/access'
import { slugs } from '../../../src/slugs'
import { buildProtocol, type ApiOptions, type Library } from '../../helpers'
import { fileForm, png } from '../access/stage'
import { secret } from './bodies'
import type { Cast } from './cast'
import type { Cell, Outcome } from './cells'
import type { StagedDocument } from './documents'
import type { Stage } from './stage'
import { tableOf, type TableRow } from './tables'
import { actors, actorsIn, type Actor, type State } from './words'

/** How a record of docs/rights.md is found, and what is sent to change it or make another. */
export type RecordKind = {
  id: string
  /** What changes nothing lasting, for those who may. */
  same?: object
  other?: object
  create?: (actor: Actor) => ApiOptions
  /** Makes it again after somebody deleted it, as they may. */
  revive?: () => Promise<unknown>
}

let count = 0
const next = (): number => (count += 1)

const rowId = async (
  { payload }: Library,
  collection: Parameters<Library['payload']['db']['findOne']>[0]['collection'],
  where: object = {},
): Promise<string> => {
  const row = await payload.db.findOne<{ id: string }>({ collection, where: { ...where } })
  if (!row) throw new Error(`The stage has no row of ${collection}`)
  return row.id
}

const keyOf = ({ collection, id }: StagedDocument): string => `${collection}/${id}`

const protocolIn = ({ documents }: Stage, state: State): StagedDocument => {
  const found = documents.find((one) => one.state === state && one.collection === 'protocols')
  if (!found) throw new Error(`The stage has no protocol ${state}`)
  return found
}

const comment = (document: StagedDocument) => () => ({
  body: {
    document: { relationTo: document.collection, value: document.id },
    text: `Un mot ${secret}.`,
  },
})

const commentOn = async ({ library, cast }: Stage, document: StagedDocument): Promise<string> => {
  const { body } = await library.api('POST', '/comments', {
    ...cast.as('reviewer'),
    ...comment(document)(),
  })
  return String(body.doc?.id)
}

const anything = () => ({ body: { key: `k${next()}`, slot: 'x', name: 'x' } })
const upload = () => ({ form: fileForm(png(), `autre-${next()}.png`) })

const lockBody = (document: StagedDocument, user: string) => ({
  document: { relationTo: document.collection, value: document.id },
  user: { relationTo: slugs.users, value: user },
})

const idOfActor = async ({ library, cast }: Stage, actor: Actor): Promise<string> => {
  const email = cast.emailOf(actor)
  return email === undefined ? '' : rowId(library, slugs.users, { email: { equals: email } })
}

/** Rows that only the library writes; somebody tries all the same. */
const internal = async ({ library }: Stage): Promise<Record<string, RecordKind>> => {
  const { payload } = library
  const key = await payload.db.create({
    collection: slugs.idempotencyKeys,
    data: { slot: 'x/y', bodyHash: 'x', state: 'done', expiresAt: '2999-01-01T00:00:00.000Z' },
  })
  const job = await payload.db.create({
    collection: 'payload-jobs',
    data: { queue: 'jamais', input: {}, waitUntil: '2999-01-01T00:00:00.000Z' },
  })
  const at = '2999-01-01T00:00:00.000Z'
  const due = { queuedAt: at, dueAt: at, attempts: 0, state: 'waiting' }
  const mail = await payload.db.create({
    collection: slugs.mails,
    data: { key: 'x', kind: 'plain', to: 'x@essais.example', data: { secret }, ...due },
  })
  const dead = await payload.db.create({
    collection: slugs.deadLetters,
    data: { slot: 'x/1', consumer: 'x', log: slugs.changes, seq: 1, at, state: 'open' },
  })
  const cursor = await payload.db.create({
    collection: slugs.eventCursors,
    data: { name: 'x', log: slugs.changes, seq: 1, attempts: 0, retryAt: at, leaseUntil: at },
  })
  const date = await payload.db.create({
    collection: slugs.passedDates,
    data: { key: 'x', auditSeq: 1 },
  })
  const kv = await payload.db.create({ collection: 'payload-kv', data: { key: 'x', data: {} } })
  return {
    'mails any': { id: String(mail.id) },
    'dead-letters any': { id: String(dead.id) },
    'event-cursors any': { id: String(cursor.id) },
    'passed-dates any': { id: String(date.id) },
    'idempotency-keys any': { id: String(key.id) },
    'counters any': { id: await rowId(library, slugs.counters) },
    'payload-jobs any': { id: String(job.id) },
    'payload-kv any': { id: String(kv.id) },
    'payload-migrations any': { id: await rowId(library, 'payload-migrations') },
  }
}

const reviewRows = async (stage: Stage): Promise<Record<string, RecordKind>> => {
  const { library } = stage
  const open = protocolIn(stage, 'inApproval')
  const closed = protocolIn(stage, 'inForce')
  const draft = protocolIn(stage, 'draft')
  const of = (document: StagedDocument) => ({ documentKey: { equals: keyOf(document) } })
  const release = (state: State) => rowId(library, slugs.releases, of(protocolIn(stage, state)))
  const [superseded = ''] = await supersededOf(stage)
  return {
    'reviews open, of the group': { id: await rowId(library, slugs.reviews, of(open)) },
    'reviews closed, of the group': { id: await rowId(library, slugs.reviews, of(closed)) },
    'decisions of an open review': { id: await rowId(library, slugs.decisions, of(open)) },
    'decisions of a closed review': { id: await rowId(library, slugs.decisions, of(closed)) },
    'comments on an open review': { id: await commentOn(stage, open), create: comment(open) },
    'comments on a draft': { id: await commentOn(stage, draft), create: comment(draft) },
    'releases in force': { id: await release('inForce') },
    'releases superseded': { id: superseded },
    'releases withdrawn as replaced': { id: await release('replaced') },
    'releases withdrawn for an error': { id: await release('error') },
    'changes any': { id: await rowId(library, slugs.changes) },
    'audit-events any': { id: await rowId(library, slugs.auditEvents) },
  }
}

/** A second release of another protocol, so that the first is superseded. */
const supersededOf = async ({ library, cast, documents }: Stage): Promise<string[]> => {
  const replaced = documents.filter(({ state }) => state === 'inForce')
  const document = replaced.find(({ collection }) => collection === 'resources')
  if (!document) throw new Error('The stage has no resource in force')
  await document.journey.edit(cast.people.author, { summary: 'Un autre résumé.' })
  await document.journey.release()
  const where = {
    documentKey: { equals: keyOf(document) },
    status: { equals: 'superseded' },
  }
  return [await rowId(library, slugs.releases, where)]
}

const people = async ({ library, cast }: Stage): Promise<Record<string, RecordKind>> => {
  const establishment = await library.payload.create({
    collection: slugs.establishments,
    data: { name: 'Centre hospitalier des essais', finess: '310000001' },
  })
  const user = {
    id: cast.people.reviewer2.id,
    same: { profession: 'pharmacist' },
    other: { name: 'Pris', roles: ['admin'], profession: 'physician' },
    create: () => ({
      body: { name: 'X', email: `x${next()}@essais.example`, password: 'motdepasse-de-test-1' },
    }),
  }
  const group = (id: string, name: string): RecordKind => ({
    id,
    same: { name },
    other: { name: 'Pris', active: false },
    create: () => ({ body: { name: 'Groupe', slug: `groupe-${next()}` } }),
  })
  const client = (id: string, name: string): RecordKind => ({
    id,
    same: { name },
    other: { name: 'Pris', active: false },
    create: () => ({
      body: { name: 'Clé', enableAPIKey: true, apiKey: `cle-d-un-autre-${next()}-longue` },
    }),
  })
  return {
    "users another's": user,
    'working-groups the group': group(cast.people.group.id, 'Groupe essais'),
    'working-groups another': group(cast.others.group.id, 'Groupe autres'),
    'themes any': {
      id: cast.people.theme.id,
      same: { title: 'Thème MEOPA' },
      create: () => ({ body: { code: `T${next()}`, title: 'Thème' } }),
    },
    'establishments any': {
      id: establishment.id,
      same: { city: 'Toulouse' },
      create: () => ({ body: { name: 'EHPAD', finess: String(320_000_000 + next()) } }),
    },
    "api-clients another's": client(cast.otherClient, 'Un autre'),
    "api-clients the client's own": client(cast.client, 'Établissement d’essai'),
  }
}

/** A picture that these documents use, as if this person had uploaded it. */
const pictureOf = async (
  { library, cast }: Stage,
  { uploadedBy, usedBy }: { uploadedBy: string; usedBy: string[] },
): Promise<RecordKind> => {
  const { body } = await library.api('POST', '/media', { ...cast.as('author'), ...upload() })
  const id = String(body.doc.id)
  const groups = await groupsOfDocuments(await createLocalReq({}, library.payload), usedBy)
  await library.payload.db.updateOne({
    collection: slugs.media,
    id,
    data: { uploadedBy, usedBy, usedByGroups: [...new Set(groups.values())] },
  })
  return { id, same: { alt: 'Un schéma' }, other: { alt: 'Pris' }, create: upload }
}

const sharedMediaRows = async (stage: Stage): Promise<Record<string, RecordKind>> => {
  const { library, cast } = stage
  const own = keyOf(protocolIn(stage, 'draft'))
  const { id } = await buildProtocol(library, cast.others)
  const { author, reviewer1 } = cast.people
  const stranger = await idOfActor(stage, 'stranger')
  return {
    'media in a working copy of the group, uploaded by its reviewer': await pictureOf(stage, {
      uploadedBy: reviewer1.id,
      usedBy: [own],
    }),
    'media in a working copy of the group, uploaded by who left it': await pictureOf(stage, {
      uploadedBy: stranger,
      usedBy: [own],
    }),
    'media in documents of two groups': await pictureOf(stage, {
      uploadedBy: author.id,
      usedBy: [own, `protocols/${id}`],
    }),
  }
}

const mediaRows = (stage: Stage): Record<string, RecordKind> => ({
  'media in a working copy of the group, uploaded by its author': {
    id: protocolIn(stage, 'draft').file.id,
    same: { alt: 'Un schéma' },
    other: { alt: 'Pris' },
    create: upload,
  },
  'media in a document under an open review': {
    id: protocolIn(stage, 'inApproval').file.id,
    same: { alt: 'Un schéma' },
    other: { alt: 'Pris' },
    create: upload,
  },
})

const systemRows = async (stage: Stage): Promise<Record<string, RecordKind>> => {
  const { library } = stage
  const draft = protocolIn(stage, 'draft')
  const author = await idOfActor(stage, 'author')
  const ids = new Map<Actor, string>()
  for (const actor of actors) ids.set(actor, await idOfActor(stage, actor))
  const idOf = (actor: Actor): string => ids.get(actor) ?? ''
  const lock = lockBody(draft, author)
  const preference = {
    key: `collection-protocols-${draft.id}`,
    user: { relationTo: slugs.users, value: author },
    value: { note: secret },
  }
  const keep = async (collection: 'payload-locked-documents' | 'payload-preferences') => {
    const data = collection === 'payload-preferences' ? preference : lock
    return String((await library.payload.db.create({ collection, data: { ...data } })).id)
  }
  const kind = async (
    collection: 'payload-locked-documents' | 'payload-preferences',
  ): Promise<RecordKind> => {
    const record: RecordKind = {
      id: await keep(collection),
      same: { value: { note: secret } },
      other: { value: 'Pris' },
      create: (actor) => ({
        body:
          collection === 'payload-preferences'
            ? {
                ...preference,
                key: `k${next()}`,
                user: { relationTo: 'users', value: idOf(actor) },
              }
            : lockBody(draft, idOf(actor) || author),
      }),
      revive: async () => {
        record.id = await keep(collection)
      },
    }
    return record
  }
  return {
    "payload-locked-documents the author's, on a draft": await kind('payload-locked-documents'),
    "payload-preferences the author's": await kind('payload-preferences'),
  }
}

/** Every record that docs/rights.md names, by its collection and its words. */
export const buildRecords = async (stage: Stage): Promise<Record<string, RecordKind>> => ({
  ...(await internal(stage)),
  ...(await reviewRows(stage)),
  ...(await people(stage)),
  ...mediaRows(stage),
  ...(await sharedMediaRows(stage)),
  ...(await systemRows(stage)),
})

/** The rows of docs/rights.md that speak of records. */
export const recordRows = (): TableRow[] => tableOf('collection', 'record')

type Request = { method: string; path: string } & ApiOptions

type RecordCell = { cast: Cast; row: TableRow; record: RecordKind }

const requestsOf = (
  { row, record }: Pick<RecordCell, 'record' | 'row'>,
  { actor, expected }: { actor: Actor; expected: Outcome },
): Record<string, Request[]> => {
  const place = `/${row['collection'] ?? ''}`
  const among = `where[id][equals]=${record.id}`
  const same = record.same ?? { name: 'x' }
  const body = expected === 'done' ? same : (record.other ?? same)
  return {
    'read, list, count': [
      { method: 'GET', path: `${place}/${record.id}?depth=0` },
      { method: 'GET', path: `${place}?${among}&depth=0&trash=true&draft=true` },
      { method: 'GET', path: `${place}/count?${among}&trash=true` },
      // Slow, and says no more than reading does to those who may.
      ...(expected === 'done' ? [] : [{ method: 'POST', path: `${place}/access/${record.id}` }]),
    ],
    create: [{ method: 'POST', path: place, ...(record.create ?? anything)(actor) }],
    'update, bulk update': [
      { method: 'PATCH', path: `${place}/${record.id}`, body },
      { method: 'PATCH', path: `${place}?${among}`, body },
    ],
    'delete, bulk delete': [
      { method: 'DELETE', path: `${place}/${record.id}` },
      { method: 'DELETE', path: `${place}?${among}` },
    ],
    duplicate: [{ method: 'POST', path: `${place}/${record.id}/duplicate` }],
  }
}

/** Payload finds a preference by its key where others are found by their id: routes.ts asks for those. */
const isByKey = (row: TableRow, { method, path }: Request): boolean =>
  row['collection'] === 'payload-preferences' &&
  method !== 'PATCH' &&
  /^\/payload-preferences\/[\w-]+(\?|$)/.test(path)

/** Everybody × every operation on one record. */
export const cellsOfRecord = ({ cast, row, record }: RecordCell): Cell[] =>
  actors.flatMap((actor) =>
    Object.keys(requestsOf({ row, record }, { actor, expected: 'refused' })).flatMap(
      (operation) => {
        const expected = actorsIn(row[operation] ?? '').includes(actor) ? 'done' : 'refused'
        const requests = () =>
          (requestsOf({ row, record }, { actor, expected })[operation] ?? []).filter(
            (request) => !isByKey(row, request),
          )
        const { revive } = record
        return requests().map((request, index): Cell => ({
          name: `${request.method} ${row['collection'] ?? ''} ${row['record'] ?? ''} (${operation})`,
          actor,
          expected,
          // Asked for anew: what is sent is unique, and a row that was deleted has another id.
          ask: () => ({ ...(requests()[index] ?? request), ...cast.as(actor) }),
          ...(revive && operation.startsWith('delete') && { undo: revive }),
        }))
      },
    ),
  )
