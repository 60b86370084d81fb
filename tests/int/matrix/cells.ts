import type { Answer, ApiOptions } from '../../helpers'
import { secret } from './bodies'
import type { Actor } from './words'

/** What became of a request, in the words of docs/rights.md. */
export type Outcome = 'CONFLICT' | 'done' | 'refused'

export type Asked = ApiOptions & { method: string; path: string }

/** One cell: who asks what, and what docs/rights.md says. */
export type Cell = {
  /** How the cell is called when it fails. */
  name: string
  actor: Actor
  expected: Outcome
  /** A request that changes something when it should not be let through, and nothing lasting when it should. */
  ask: (expected: Outcome) => Asked
  /** Undoes what an allowed request did. */
  undo?: () => Promise<unknown>
}

const isEmpty = ({ docs, totalDocs }: Answer['body']): boolean =>
  (Array.isArray(docs) && docs.length === 0) || totalDocs === 0

// A change of several says of each that could not be changed why; here there is one.
const isBulkConflict = ({ docs, errors }: Answer['body']): boolean =>
  Array.isArray(docs) &&
  docs.length === 0 &&
  Array.isArray(errors) &&
  /circuit de validation|a été publié/.test(String(errors[0]?.message))

/** Reads an answer: an empty list is as good as a refusal, and anything unforeseen is itself. */
export const outcomeOf = ({ status, body }: Answer): string => {
  // A way to a file is told to nobody who may not have it.
  if (status === 307) return 'done'
  if (status >= 200 && status < 300) return isEmpty(body) ? 'refused' : 'done'
  if ([401, 403, 404].includes(status)) return 'refused'
  if (status === 409 && body.code === 'CONFLICT') return 'CONFLICT'
  if (status === 400 && isBulkConflict(body)) return 'CONFLICT'
  return `${String(status)} ${JSON.stringify(body).slice(0, 300)}`
}

/** Whether an answer holds what only readers of a working copy may see. */
export const tells = ({ body }: Answer): boolean => JSON.stringify(body).includes(secret)

export type Api = (method: string, path: string, options?: ApiOptions) => Promise<Answer>

/** Asks for each cell, and says which of them are not as docs/rights.md has it. */
export const mismatchesIn = async (api: Api, cells: readonly Cell[]): Promise<string[]> => {
  const found: string[] = []
  // Refusals first: what is allowed may change something.
  const sequence = [
    ...cells.filter(({ expected }) => expected !== 'done'),
    ...cells.filter(({ expected }) => expected === 'done'),
  ]
  for (const { name, actor, expected, ask, undo } of sequence) {
    const { method, path, ...options } = ask(expected)
    const answer = await api(method, path, options)
    const outcome = outcomeOf(answer)
    const isTold = outcome === 'refused' && tells(answer)
    if (outcome !== expected || isTold)
      found.push(`${name} as ${actor}: ${expected}, but ${outcome}${isTold ? ', and told' : ''}`)
    if (outcome === 'done') await undo?.()
  }
  return found
}
