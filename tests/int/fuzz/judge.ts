import { tmpdir } from 'node:os'

import { isErrorCode, statusOf } from '../../../src/errors'
import type { FuzzRequest } from './requests'
import type { Sent } from './send'
import { strangersWord } from './words'

const root = process.cwd()

const told: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\bat (?:async )?[\w.<>[\] ]+ \(?(?:file:|node:|\/)[^\s)]*:\d+:\d+/],
  ['a path of the machine', /node_modules|\/src\/[\w/]+\.ts|file:\/\/\//],
  ['the database', /SQLITE_\w+|SQLite|libsql|drizzle|mongoose|MongoServer|E11000|BSONError/i],
  ['the database', /\b(?:select|insert into|update|delete from) [`"]\w+[`"]/i],
  ['the inside of the program', /Cannot read propert|is not a function|is not iterable|ECONN/],
]

const inside = (text: string): string | undefined => {
  if (text.includes(root) || text.includes(`${tmpdir()}/`)) return 'told a path of the machine'
  const found = told.find(([, pattern]) => pattern.test(text))
  return found && `told ${found[0]}: ${found[1].exec(text)?.[0] ?? ''}`
}

// Of what is refused before it is a request.
const ofHttp = ['HEADERS_TOO_LARGE']

const codeIn = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return undefined
  if ('code' in value) return value.code
  const errors: unknown = 'errors' in value ? value.errors : undefined
  const [first]: unknown[] = Array.isArray(errors) ? errors : []
  const more: unknown =
    typeof first === 'object' && first !== null && 'extensions' in first ? first.extensions : {}
  return typeof more === 'object' && more !== null && 'code' in more ? more.code : undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A refusal has a code of ours, that of its status, or is a page for people. */
const uncoded = ({ status, text, headers }: Sent, { method }: FuzzRequest): string | undefined => {
  if (status < 400 || method === 'HEAD' || text === '') return undefined
  const type = String(headers['content-type'])
  if (type.startsWith('text/html')) return undefined
  const code = codeIn(parsed(text))
  // What graphql-js refuses before anything is run may go without one.
  if (code === undefined && text.startsWith('{"errors":[{"message":')) return undefined
  if (ofHttp.includes(String(code))) return undefined
  if (!isErrorCode(code)) return `refused without a code, ${String(status)}: ${String(code)}`
  // Payload keeps some statuses of its own for what has one of our codes.
  return status >= 500 !== statusOf[code] >= 500
    ? `answered ${String(status)} and ${code}`
    : undefined
}

const standard = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

// A method that the server does not know is 501; nothing here makes the library unavailable.
const isFailure = ({ status }: Sent, { method }: FuzzRequest): boolean =>
  status >= 500 && !(status === 501 && !standard.includes(method))

const foreign = /ailleurs|zqmotzq|^null$/

const cookie = ({ headers: given }: Sent, { headers }: FuzzRequest): string | undefined => {
  const isForeign =
    foreign.test(headers['Origin'] ?? '') || headers['Sec-Fetch-Site'] === 'cross-site'
  if (!isForeign || given['set-cookie'] === undefined) return undefined
  return 'set a cookie for a page of another site'
}

// Node answers an expectation that it does not know by itself, without a body.
const unsafe = ({ headers, status }: Sent): string | undefined =>
  headers['x-content-type-options'] === 'nosniff' || status === 417
    ? undefined
    : 'sent no header against sniffing'

/** What is wrong with an answer; nothing when it is as it should be. */
export const faultOf = (sent: Sent, request: FuzzRequest): string | undefined => {
  if (sent.lost !== undefined) return `no answer: ${sent.lost}`
  if (isFailure(sent, request)) return `answered ${String(sent.status)}`
  return inside(sent.text) ?? uncoded(sent, request) ?? cookie(sent, request) ?? unsafe(sent)
}

/** A line of the log that holds a word of a stranger. */
export const faultInLog = (lines: readonly string[]): string | undefined => {
  const line = lines.find((one) => one.toLowerCase().includes(strangersWord))
  return line && `wrote a stranger’s word into the log: ${line.slice(0, 300)}`
}
