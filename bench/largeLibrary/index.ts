import { enlargeMongodb } from './mongodb'
import { enlargeSqlite } from './sqlite'

/** What of such a library is not as the workflow would have written it. */
export const unlikeTheWorkflow = [
  'rows are copied from the sample library’s inside the database: ids, references, numbers, dates and the feed are their own; the texts are those of one document of each kind',
  'each release has one event in the chain of the log (`released`, hashed as the product does), which names no rows: `audit:verify` finds rows that no event wrote',
  'no versions of working copies, no decisions and no closed reviews; one document of ten is in review',
]

/** Writes so many documents of five releases each into a library that has the sample content. No server may run on it. */
export const enlarge = (databaseUri: string, documents: number): Promise<void> =>
  databaseUri.startsWith('file:')
    ? enlargeSqlite(databaseUri, documents)
    : enlargeMongodb(databaseUri, documents)
