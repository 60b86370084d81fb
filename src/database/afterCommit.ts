import type { PayloadRequest } from 'payload'

type Task = () => Promise<void> | void

declare global {
  var prototheque_afterCommit: WeakMap<object, Map<string, Task[]>> | undefined
}

// Keyed by the database adapter, so that both copies of this module see the same tasks.
const tasksByDatabase = (globalThis.prototheque_afterCommit ??= new WeakMap())

const tasksOf = (database: object): Map<string, Task[]> => {
  const known = tasksByDatabase.get(database)
  if (known) return known
  const tasks = new Map<string, Task[]>()
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
      req.payload.logger.error({ err: error, msg: 'A task after the commit failed' })
    }
  }
}

/**
 * Runs `task` once the transaction that the request is in has been committed, and not at all when it
 * is rolled back. Without an open transaction it runs at once. What it throws is logged.
 */
export const afterCommit = async (req: PayloadRequest, task: Task): Promise<void> => {
  const id = await openTransactionOf(req, req.payload.db)
  if (id === undefined) return runAll([task], req)
  const tasks = tasksOf(req.payload.db)
  const list = tasks.get(id) ?? []
  tasks.set(id, list)
  list.push(async () => {
    // The request still carries the ended transaction's id, which would be joined in vain.
    if (String(await req.transactionID) === id) delete req.transactionID
    await runAll([task], req)
  })
}

/** Takes the tasks of a transaction that has ended. */
export const takeTasks = (database: object, id: string): readonly Task[] => {
  const tasks = tasksOf(database)
  const list = tasks.get(id) ?? []
  tasks.delete(id)
  return list
}
