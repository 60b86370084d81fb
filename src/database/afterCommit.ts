import type { PayloadRequest } from 'payload'

type Task = () => Promise<void> | void

/** What is to be done once a transaction has ended, the one way or the other. */
type Tasks = { committed: Task[]; rolledBack: Task[] }

declare global {
  var prototheque_afterCommit: WeakMap<object, Map<string, Tasks>> | undefined
}

// Keyed by the database adapter, so that both copies of this module see the same tasks.
const tasksByDatabase = (globalThis.prototheque_afterCommit ??= new WeakMap())

const tasksOf = (database: object): Map<string, Tasks> => {
  const known = tasksByDatabase.get(database)
  if (known) return known
  const tasks = new Map<string, Tasks>()
  tasksByDatabase.set(database, tasks)
  return tasks
}

/** The id of the transaction that a request is in, if it is still open. */
export const openTransactionOf = async (
  req: Partial<Pick<PayloadRequest, 'transactionID'>> | undefined,
  database: { sessions?: Record<string, unknown> },
): Promise<string | undefined> => {
  const id = await req?.transactionID
  if (id == null) return undefined
  return database.sessions?.[String(id)] === undefined ? undefined : String(id)
}

const runAll = async (tasks: readonly Task[], req: PayloadRequest): Promise<void> => {
  for (const task of tasks) {
    try {
      await task()
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'A task after a transaction failed' })
    }
  }
}

const add = (req: PayloadRequest, id: string, { end, task }: Ending): void => {
  const tasks = tasksOf(req.payload.db)
  const known = tasks.get(id) ?? { committed: [], rolledBack: [] }
  tasks.set(id, known)
  known[end].push(async () => {
    // The request still carries the ended transaction's id, which would be joined in vain.
    if (String(await req.transactionID) === id) delete req.transactionID
    await runAll([task], req)
  })
}

type Ending = { end: keyof Tasks; task: Task }

/**
 * Runs `task` once the transaction that the request is in has been committed, and not at all when it
 * is rolled back. Without an open transaction it runs at once. What it throws is logged.
 */
export const afterCommit = async (req: PayloadRequest, task: Task): Promise<void> => {
  const id = await openTransactionOf(req, req.payload.db)
  if (id === undefined) return runAll([task], req)
  add(req, id, { end: 'committed', task })
}

/**
 * Runs `task` once the transaction that the request is in has been rolled back. Not when its commit
 * failed: it may have been stored all the same.
 */
export const afterRollback = async (req: PayloadRequest, task: Task): Promise<void> => {
  const id = await openTransactionOf(req, req.payload.db)
  if (id !== undefined) add(req, id, { end: 'rolledBack', task })
}

/** Takes the tasks of a transaction that has ended. */
export const takeTasks = (database: object, id: string): Tasks => {
  const tasks = tasksOf(database)
  const known = tasks.get(id) ?? { committed: [], rolledBack: [] }
  tasks.delete(id)
  return known
}
