import { listed } from './tables'

export const actors = [
  'anyone',
  'client',
  'inactive',
  'stranger',
  'author',
  'reviewer',
  'approver',
  'manager',
  'lead',
  'named reviewer',
  'named approver',
  'editor',
  'coordinator',
  'auditor',
  'admin',
] as const
export type Actor = (typeof actors)[number]

export const states = [
  'draft',
  'edited',
  'inReview',
  'changesRequested',
  'inApproval',
  'approved',
  'scheduled',
  'inForce',
  'replaced',
  'error',
  'trashed',
] as const
export type State = (typeof states)[number]

const group: Actor[] = ['author', 'reviewer', 'approver', 'manager', 'lead']
const named: Actor[] = ['named reviewer', 'named approver']
const reader: Actor[] = [...group, 'editor', 'coordinator', 'auditor']
const withoutPerson: Actor[] = ['anyone', 'client', 'inactive']

const groupsOfActors: Readonly<Record<string, readonly Actor[]>> = {
  nobody: [],
  everyone: actors,
  person: actors.filter((actor) => !withoutPerson.includes(actor)),
  group,
  named,
  reader,
}

const open: State[] = [
  'edited',
  'inReview',
  'changesRequested',
  'inApproval',
  'approved',
  'scheduled',
]
const released: State[] = ['inForce', 'replaced', 'error']
const groupsOfStates: Readonly<Record<string, readonly State[]>> = {
  open,
  released,
  standing: states.filter((state) => state !== 'trashed'),
}

const isActor = (word: string): word is Actor => actors.some((actor) => actor === word)
const isState = (word: string): word is State => states.some((state) => state === word)

/** The people that a cell of docs/rights.md names. @throws for a word that the page does not explain. */
export const actorsIn = (cell: string): Actor[] =>
  listed(cell).flatMap((word) => {
    const several = groupsOfActors[word]
    if (several) return [...several]
    if (isActor(word)) return [word]
    throw new Error(`docs/rights.md: who is « ${word} »?`)
  })

/** The states that a cell names. @throws for an unknown word. */
export const statesIn = (cell: string): State[] =>
  listed(cell).flatMap((word) => {
    const several = groupsOfStates[word]
    if (several) return [...several]
    if (isState(word)) return [word]
    throw new Error(`docs/rights.md: which state is « ${word} »?`)
  })
