import { tmpdir } from 'node:os'

import type { Sent } from './send'

const root = process.cwd()

const told: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\bat (?:async )?[\w.<>[\] ]+ \(?(?:file:|node:|\/)[^\s)]*:\d+:\d+/],
  ['a path of the machine', /node_modules|\/src\/[\w/]+\.ts|file:\/\/\//],
  ['the database', /SQLITE_\w+|SQLite|libsql|drizzle|mongoose|MongoServer|E11000|BSONError/i],
  ['the database', /\b(?:select|insert into|update|delete from) [`"]\w+[`"]/i],
  ['the inside of the program', /Cannot read propert|is not a function|is not iterable|ECONN/],
]

/** What is wrong with an answer; nothing when it is as it should be. */
export const faultOf = ({ status, text, lost }: Sent): string | undefined => {
  if (lost !== undefined) return `no answer: ${lost}`
  // 501 is what an unknown method gets, and what nothing else does.
  if (status >= 500 && !(status === 501 && text.includes('NOT_IMPLEMENTED')))
    return `answered ${String(status)}`
  if (text.includes(root) || text.includes(`${tmpdir()}/`)) return 'told a path of the machine'
  const found = told.find(([, pattern]) => pattern.test(text))
  return found && `told ${found[0]}: ${found[1].exec(text)?.[0] ?? ''}`
}
