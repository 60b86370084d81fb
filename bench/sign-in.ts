import { makeAccounts, password, type Accounts } from './frame/accounts'
import { makeEmptyLibrary } from './frame/sampleLibrary'
import { startServer } from './frame/startServer'
import { timeInTurn, type Timed, type Timing } from './frame/timing'
import type { Bench, OwnFigures } from './frame/types'

const failuresToLock = 5
/** By how much the slowest sort may differ from the quickest. */
const mostApart = 0.1

type Ask = (path: string, body: object) => Promise<string>

/** Asks, and gives the whole answer but its date: it has to be the same for all. */
const asker =
  (origin: string): Ask =>
  async (path, body) => {
    const response = await fetch(`${origin}/api/users/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const headers = [...response.headers].filter(([name]) => name !== 'date')
    return JSON.stringify([response.status, headers, await response.text()])
  }

const wrong = 'ce-n-est-pas-lui'
const stranger = 'personne@mesure.example'

/** Each sort of sign-in that is refused. A known account is asked as often as does not lock it. */
const sortsOf = (ask: Ask, { known, deactivated, locked }: Accounts): Timed[] => {
  const answers = new Set<string>()
  const refused = async (email: string, given: string): Promise<void> => {
    answers.add(await ask('login', { email, password: given }))
    if (answers.size > 1) throw new Error(`Not one answer: ${[...answers].join(' ')}`)
  }
  let turn = 0
  return [
    {
      name: 'known, wrong password',
      act: () => refused(known[Math.floor(turn++ / (failuresToLock - 1))] ?? '', wrong),
    },
    { name: 'unknown', act: () => refused(stranger, password) },
    { name: 'deactivated, right password', act: () => refused(deactivated, password) },
    { name: 'locked, right password', act: () => refused(locked, password) },
  ]
}

const forgottenOf = (ask: Ask, { known, deactivated }: Accounts): Timed[] =>
  [
    { name: 'forgotten, known', email: known[0] ?? '' },
    { name: 'forgotten, unknown', email: stranger },
    { name: 'forgotten, deactivated', email: deactivated },
  ].map(({ name, email }) => ({ name, act: () => ask('forgot-password', { email }) }))

const spreadOf = (timings: readonly Timing[]): number => {
  const medians = timings.map(({ medianMs }) => medianMs)
  return Math.max(...medians) / Math.min(...medians) - 1
}

const figuresOf = (groups: readonly (readonly Timing[])[]): OwnFigures => {
  const spreads = groups.map(spreadOf)
  const rows = groups.flatMap((timings) => {
    const first = timings[0]?.medianMs ?? 0
    return timings.map(({ name, medianMs }) => [
      name,
      medianMs.toFixed(1),
      `× ${(medianMs / first).toFixed(3)}`,
    ])
  })
  const isApart = spreads.some((spread) => spread > mostApart)
  return {
    tables: [[['', 'median ms', 'ratio'], ...rows]],
    figures: { spreads, groups },
    notes: [
      `slowest over quickest: ${spreads.map((spread) => `${(spread * 100).toFixed(1)} %`).join(', ')}; aim: at most ${String(mostApart * 100)} %`,
      'SQLite, a server in a process of its own, one request after the other, the sorts in turn',
      'status, headers and body of every refused sign-in were the same',
    ],
    ...(isApart && { failure: 'the time of an answer tells what account it is about' }),
  }
}

/** Whether the time of an answer tells an account that exists, is locked or was deactivated. */
export const bench: Bench = {
  title: 'the time of a sign-in that is refused, by why',
  measure: async (rounds) => {
    const turns = rounds * 10
    const library = await makeEmptyLibrary()
    try {
      const server = await startServer('library', library.environment)
      try {
        const needed = Math.ceil((turns + 1) / (failuresToLock - 1))
        const accounts = await makeAccounts(server.origin, needed)
        const ask = asker(server.origin)
        for (let at = 0; at < failuresToLock; at += 1) {
          await ask('login', { email: accounts.locked, password: wrong })
        }
        const signIns = await timeInTurn(sortsOf(ask, accounts), turns)
        const forgotten = await timeInTurn(forgottenOf(ask, accounts), turns)
        return figuresOf([signIns, forgotten])
      } finally {
        await server.stop()
      }
    } finally {
      await library.remove()
    }
  },
}
