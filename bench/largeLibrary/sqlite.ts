import { createClient, type Client, type InValue } from '@libsql/client'
import { z } from 'zod'

import { documentKinds } from '../../src/vocabulary/documents'
import {
  history,
  planCopies,
  releaseFacts,
  releasesEach,
  reviewOf,
  type Copy,
  type Template,
} from './plan'
import { columnsOf, insertRows, partsOf, type Column } from './sqliteTables'

const quoted = (value: number | string | null): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL')

/** The rows that one template gives, as the working copy (release: null) or as one of its releases. */
type Source = { template: Template; release: number | null }

const copied = (column: string, release: number): string =>
  `substr(${column}, 1, 24) || printf('%012x', c.n * 8 + ${release})`

/** What a release says of itself, which its template says otherwise. */
const releaseColumns = ({ template, release }: Source): Record<string, string> => {
  if (release === null) return {}
  const facts = releaseFacts(0, release)
  const key = `${quoted(`${template.collection}/`)} || c.document`
  const place = facts.status === 'inForce' ? 'inForce' : facts.number
  const at = `c.at${release}`
  return {
    slot: `${key} || ${quoted(`/${place}`)}`,
    document_key: key,
    number: quoted(facts.number),
    order: String(facts.order),
    status: quoted(facts.status),
    released_at: at,
    effective_at: at,
    created_at: at,
    updated_at: at,
    review_due_at: quoted(facts.reviewDueAt),
    review_state: quoted('current'),
    supersedes: quoted(facts.supersedes),
    superseded_by: quoted(facts.supersededBy),
    audit_seq: `c.audit + ${release} * (SELECT count(*) FROM copies)`,
    review_id: 'NULL',
  }
}

const valueOf = ({ name, type }: Column, table: string, source: Source): string => {
  const { template, release } = source
  const column = `t."${name}"`
  const isRelease = table === 'releases'
  const set = isRelease ? releaseColumns(source)[name] : undefined
  if (set !== undefined) return set
  if (['id', '_parent_id', 'parent_id'].includes(name)) return copied(column, release ?? 0)
  if (table.endsWith('_relations') && name === 'reference') return 'c.neighbour'
  if (name === `${tableOf(template.collection)}_id`) return 'c.document'
  if (name === 'identifier') return copied(column, 0)
  const isRoot = isRelease || table === tableOf(template.collection)
  // No two letters have the same issue of a year.
  if (isRoot && name === 'issue') return `CASE WHEN ${column} IS NULL THEN NULL ELSE c.n + 1000 END`
  if (isRoot && name === 'title') return `${column} || ' ' || c.reference`
  if (type.toUpperCase() !== 'TEXT') return column
  return `replace(${column}, ${quoted(template.reference)}, c.reference)`
}

const tableOf = (collection: string): string => collection.replaceAll('-', '_')

/** Copies rows with all that hangs on them, once for each of the copies of their template. */
const copyRows = async (
  client: Client,
  { table, where, source }: { table: string; where: string; source: Source },
): Promise<void> => {
  const columns = await columnsOf(client, table)
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const values = columns.map((column) => valueOf(column, table, source)).join(', ')
  const parts = await partsOf(client, table)
  const { rows } = await client.execute(`SELECT t.rowid AS id FROM "${table}" t WHERE ${where}`)
  if (rows.length === 0) return
  // Named before anything is written: afterwards the copies would be among them.
  const chosen = rows.map((row) => Number(row['id'])).join(', ')
  for (const { table: part, column } of parts) {
    const whole = `SELECT w.id FROM "${table}" w WHERE w.rowid IN (${chosen})`
    await copyRows(client, { table: part, where: `t."${column}" IN (${whole})`, source })
  }
  await client.execute(
    `INSERT INTO "${table}" (${names}) SELECT ${values} FROM copies c CROSS JOIN "${table}" t
     WHERE c.template = ${quoted(source.template.id)} AND t.rowid IN (${chosen}) ORDER BY c.n`,
  )
}

const writeCopies = async (
  client: Client,
  copies: readonly Copy[],
  head: number,
): Promise<void> => {
  const releases = Array.from({ length: releasesEach }, (_, release) => release)
  await client.execute(
    `CREATE TEMP TABLE copies (n INTEGER PRIMARY KEY, template TEXT, document TEXT, reference TEXT,
     neighbour TEXT, audit INTEGER, ${releases.map((release) => `at${release} TEXT`).join(', ')})`,
  )
  const rows = copies.map(({ index, template, id, reference }) => ({
    n: index,
    template: template.id,
    document: id,
    reference,
    neighbour: copies[(index + 1) % copies.length]?.reference ?? '',
    audit: head + index + 1,
    ...Object.fromEntries(
      releases.map((release) => [`at${release}`, releaseFacts(index, release).at]),
    ),
  }))
  await insertRows(client, { table: 'copies', rows })
}

const templateSchema = z
  .object({
    kind: z.enum(documentKinds.codes),
    reference: z.string(),
    releaseId: z.string(),
    contentHash: z.string(),
    documentKey: z.string(),
  })
  .transform(({ documentKey, ...template }) => {
    const [collection = '', id = ''] = documentKey.split('/')
    return { ...template, collection, id }
  })

const readTemplates = async (client: Client): Promise<Template[]> => {
  const { rows } = await client.execute(
    `SELECT kind, reference, id AS releaseId, content_hash AS contentHash, document_key AS documentKey
     FROM releases WHERE status = 'inForce' ORDER BY reference`,
  )
  return rows.map((row) => templateSchema.parse(row))
}

const headSchema = z.object({ value: z.coerce.number(), hash: z.string().nullable() })

const readCounter = async (client: Client, key: string) => {
  const { rows } = await client.execute({
    sql: 'SELECT value, hash FROM counters WHERE key = ?',
    args: [key],
  })
  return headSchema.parse(rows[0])
}

const setCounter = (client: Client, key: string, { value, hash }: z.infer<typeof headSchema>) =>
  client.execute({
    sql: 'UPDATE counters SET value = ?, hash = ? WHERE key = ?',
    args: [value, hash, key],
  })

const pageSize = 5000

const writeHistory = async (client: Client, copies: readonly Copy[]): Promise<void> => {
  const audit = await readCounter(client, 'audit')
  const changes = await readCounter(client, 'changes')
  const from = { audit: { seq: audit.value, hash: audit.hash ?? '' }, change: changes.value }
  let events: Record<string, InValue>[] = []
  let entries: Record<string, InValue>[] = []
  const write = async (): Promise<void> => {
    if (events.length > 0) await insertRows(client, { table: 'audit_events', rows: events })
    if (entries.length > 0) await insertRows(client, { table: 'changes', rows: entries })
    events = []
    entries = []
  }
  for (const { event, changes: written } of history(copies, from)) {
    const touched = { updated_at: event.at, created_at: event.at }
    events.push({
      ...{ id: event.id, seq: event.seq, at: event.at, type: event.type, ...touched },
      ...{ actor_name: event.actor.name, document_key: event.documentKey ?? null },
      ...{ reference: event.reference ?? null, data: JSON.stringify(event.data), subjects: '[]' },
      ...{ data_hash: event.dataHash, previous_hash: event.previousHash, hash: event.hash },
    })
    for (const { contentHash, auditSeq, ...change } of written) {
      entries.push({ ...change, content_hash: contentHash, audit_seq: auditSeq, ...touched })
      changes.value = change.seq
    }
    audit.value = event.seq
    audit.hash = event.hash
    if (events.length >= pageSize) await write()
  }
  await write()
  await setCounter(client, 'audit', audit)
  await setCounter(client, 'changes', changes)
}

const groupSchema = z.object({ id: z.string() })

/** Of ten documents one is in review. */
const writeReviews = async (client: Client, copies: readonly Copy[]): Promise<void> => {
  const groups = await client.execute('SELECT id FROM working_groups ORDER BY id')
  const ids = groups.rows.map((row) => groupSchema.parse(row).id)
  const reviews = copies.flatMap((copy) => reviewOf(copy, ids) ?? [])
  await insertRows(client, {
    table: 'reviews',
    rows: reviews.map(({ group, documentKey, collection: _, document: __, ...review }) => ({
      id: review.id,
      slot: `${documentKey}/active`,
      reference: review.reference,
      document_key: documentKey,
      document_group: group,
      working_group_id: group,
      state: 'inReview',
      round: 1,
      change_type: 'minor',
      change_summary: 'Mesure',
      content_hash: review.contentHash,
      submitted_by_name: 'Mesure',
      submitted_at: review.at,
      rules_min_reviews: 1,
      updated_at: review.at,
      created_at: review.at,
    })),
  })
  await insertRows(client, {
    table: 'reviews_rels',
    rows: reviews.map(({ id, collection, document }) => ({
      parent_id: id,
      path: 'document',
      protocols_id: collection === 'protocols' ? document : null,
      training_modules_id: collection === 'training-modules' ? document : null,
      newsletters_id: collection === 'newsletters' ? document : null,
      resources_id: collection === 'resources' ? document : null,
    })),
  })
}

/** Writes so many documents into the file of a library that has the sample content. No server may run on it. */
export const enlargeSqlite = async (url: string, documents: number): Promise<void> => {
  const client = createClient({ url })
  try {
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute('PRAGMA synchronous = OFF')
    await client.execute('PRAGMA foreign_keys = OFF')
    await client.execute('BEGIN')
    const copies = planCopies(await readTemplates(client), documents)
    const { value: head } = await readCounter(client, 'audit')
    await writeCopies(client, copies, head)
    for (const template of new Set(copies.map((copy) => copy.template))) {
      const document = `t.id = ${quoted(template.id)}`
      const table = tableOf(template.collection)
      await copyRows(client, { table, where: document, source: { template, release: null } })
      for (let release = 0; release < releasesEach; release += 1) {
        const where = `t.id = ${quoted(template.releaseId)}`
        await copyRows(client, { table: 'releases', where, source: { template, release } })
      }
    }
    await writeHistory(client, copies)
    await writeReviews(client, copies)
    await client.execute('COMMIT')
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    client.close()
  }
}
