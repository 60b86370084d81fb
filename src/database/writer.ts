import { AsyncLocalStorage } from 'node:async_hooks'
import { Mutex, type MutexInterface } from 'async-mutex'

/** One holding of the writer, from the moment it was asked for. */
export type Turn = { name: () => string; held: boolean; release: () => void }

type LinkedTurn = Turn & { outer: LinkedTurn | undefined }

export type Writer = {
  /** Waits for the writer and takes it. Must be called before the caller's first `await`. */
  acquire: (name: () => string) => Promise<Turn>
}

/**
 * How long a write waits while nobody ahead of it finishes, in milliseconds. A queue that moves is
 * waited for; a holder that does not end is not.
 */
export type Patience = {
  ordinary: number
  /** For a write that was begun inside the very transaction which holds the writer. */
  nested: number
}

/** Why a write did not get the writer in time. */
export type WriterError = Error & { code: 'NESTED_TRANSACTION' | 'WRITER_BUSY' }

/** Whether an error says that a write did not get the writer in time. */
export const isWriterError = (error: unknown): error is WriterError =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'NESTED_TRANSACTION' || error.code === 'WRITER_BUSY')

const isOpen = (turn: LinkedTurn | undefined): boolean =>
  turn !== undefined && (turn.held || isOpen(turn.outer))

const refusal = (waiting: Turn, holder: Turn | undefined, nested: boolean): WriterError => {
  const held = holder === undefined ? 'another write' : `"${holder.name()}"`
  const message = nested
    ? `"${waiting.name()}" was begun inside ${held}, which holds the database's only writer, without its request: it would wait for itself. Pass the same \`req\`.`
    : `"${waiting.name()}" waited too long for ${held}, which holds the database's only writer.`
  return Object.assign(new Error(message), {
    code: nested ? ('NESTED_TRANSACTION' as const) : ('WRITER_BUSY' as const),
  })
}

const giveBack = (unlock: MutexInterface.Releaser): void => unlock()

/**
 * The one writer of a database in this process. SQLite takes one at a time anyway, and refuses the
 * others at once; on MongoDB it keeps most write conflicts from happening.
 */
export const createWriter = (patience: Patience): Writer => {
  const mutex = new Mutex()
  const current = new AsyncLocalStorage<LinkedTurn>()
  let holder: Turn | undefined
  let lastHandover = 0

  const waitUntilStuck = (limit: number, stop: AbortSignal): Promise<undefined> => {
    const start = performance.now()
    return new Promise((stuck) => {
      const look = setInterval(() => {
        if (performance.now() - Math.max(start, lastHandover) > limit) stuck(undefined)
      }, 50)
      stop.addEventListener('abort', () => clearInterval(look))
    })
  }

  const lock = async (limit: number): Promise<MutexInterface.Releaser | undefined> => {
    if (!mutex.isLocked()) return mutex.acquire()
    const over = new AbortController()
    const place = mutex.acquire()
    try {
      const unlock = await Promise.race([place, waitUntilStuck(limit, over.signal)])
      // The place in the queue cannot be left: it is given back when its turn comes.
      if (unlock === undefined) void place.then(giveBack)
      return unlock
    } finally {
      over.abort()
    }
  }

  const take = async (turn: LinkedTurn, nested: boolean): Promise<Turn> => {
    const unlock = await lock(nested ? patience.nested : patience.ordinary)
    if (unlock === undefined) throw refusal(turn, holder, nested)
    turn.held = true
    holder = turn
    lastHandover = performance.now()
    turn.release = () => {
      if (!turn.held) return
      turn.held = false
      turn.outer = undefined
      holder = undefined
      lastHandover = performance.now()
      unlock()
    }
    return turn
  }

  return {
    acquire: (name) => {
      const outer = current.getStore()
      const nested = isOpen(outer)
      const turn: LinkedTurn = {
        name,
        held: false,
        release: () => undefined,
        outer: nested ? outer : undefined,
      }
      // Entered before anything is awaited, so that the caller goes on inside this turn: that is how
      // a later write knows that the writer it waits for is held by what called it.
      current.enterWith(turn)
      return take(turn, nested)
    },
  }
}
