import type { Payload, PayloadRequest, Where } from 'payload'

import { finds } from './finds'

export type Row = { id: string; [field: string]: unknown }
export type Library = Readonly<Record<string, readonly Row[]>>

/** What a row is asked for with, of the Local API and of the database below it. */
type Question = {
  collection: string
  req: unknown
  id?: string
  where?: Where
  select?: Record<string, boolean>
  pagination?: boolean
  limit?: number
  trash?: boolean
  disableErrors?: boolean
  overrideAccess?: boolean
}

const pageSize = 10

/** As Payload does: only what is named, or all but what is refused. */
const selected = (row: Row, select: Question['select']): Row => {
  if (!select) return row
  const leavesOut = Object.values(select).includes(false)
  const names = Object.keys(row).filter(
    (name) => name === 'id' || (leavesOut ? select[name] !== false : select[name] === true),
  )
  return { ...Object.fromEntries(names.map((name) => [name, row[name]])), id: row.id }
}

const isPayload = (value: object): value is Payload => 'find' in value && 'db' in value

/**
 * Payload over rows in memory, as far as the rules of access ask it: it answers by the page unless told otherwise,
 * leaves the trash out, and is not to be asked through the rules themselves, nor outside the request.
 */
export const openLibrary = (library: Library) => {
  /** The collections that were asked for, in order. */
  const asked: string[] = []
  /** What the next question is answered with, in the place of rows. */
  const failures: Error[] = []

  const rowsOf = (question: Question): Row[] => {
    asked.push(question.collection)
    const failure = failures.shift()
    if (failure) throw failure
    if (typeof question.req !== 'object') throw new Error('asked outside the request')
    const rows = library[question.collection]
    if (!rows) throw new Error(`no collection « ${question.collection} »`)
    return rows.filter((row) => finds(question.where ?? {}, row))
  }
  const page = (question: Question, rows: Row[]): { docs: Row[] } => {
    const isWhole = question.pagination === false || question.limit === 0
    return {
      docs: rows
        .slice(0, isWhole ? rows.length : pageSize)
        .map((row) => selected(row, question.select)),
    }
  }
  const allowed = (question: Question): Row[] => {
    if (question.overrideAccess === false) throw new Error('the rules of access ask themselves')
    return rowsOf(question).filter(({ deletedAt }) => question.trash === true || deletedAt == null)
  }

  const partial = {
    find: async (question: Question) => page(question, allowed(question)),
    findByID: async (question: Question) => {
      if (question.id === undefined) throw new Error('asked for no row in particular')
      const found = allowed(question).find(({ id }) => id === question.id)
      if (!found && question.disableErrors !== true) throw new Error('Not Found')
      return found ? selected(found, question.select) : null
    },
    db: {
      find: async (question: Question) => page(question, rowsOf(question)),
      findOne: async (question: Question) => rowsOf(question)[0] ?? null,
    },
  }
  if (!isPayload(partial)) throw new Error('no Payload')
  return { payload: partial, asked, failures }
}

const isRequest = (value: object): value is PayloadRequest => 'payload' in value && 'user' in value

/** A request as the rules of access look at it. */
export const buildRequest = (
  payload: Payload,
  {
    user = null,
    method,
    headers = new Headers(),
  }: { user?: object | null; method?: string; headers?: Headers },
): PayloadRequest => {
  const partial = { payload, user, headers, ...(method === undefined ? {} : { method }) }
  if (!isRequest(partial)) throw new Error('no request')
  return partial
}
