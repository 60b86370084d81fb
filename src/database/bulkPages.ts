import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

const pageSchema = z.object({ rows: z.string(), last: z.number().nullable() })
const answerSchema = z.union([z.object({ page: pageSchema }), z.object({ fault: z.string() })])

/** Rows of a page as one JSON text, and the place of the last of them. */
export type BulkPage = z.infer<typeof pageSchema>

/** A page as SQLite gives it. @throws for anything else. */
export const parsePage = (row: unknown): BulkPage => pageSchema.parse(row)

/** Put together in such a way that no bundler takes it for a module of its own. */
const threadFile = (): string =>
  path.join(path.dirname(fileURLToPath(import.meta.url)), 'bulkThread.mjs')

/**
 * Reads pages of a database file in a thread: SQLite puts the next one together while this thread takes the last one
 * apart, and who is served meanwhile does not wait for it.
 */
export const openPages = (url: string) => {
  const worker = new Worker(threadFile(), { workerData: { url }, execArgv: [] })
  return {
    /** The page behind a place. @throws what the database says, or that the thread ended. */
    read: (sql: string, last: number): Promise<BulkPage> =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void): void => {
          worker.off('message', onMessage).off('error', onError).off('exit', onExit)
          act()
        }
        const onMessage = (message: unknown): void =>
          settle(() => {
            const answer = answerSchema.parse(message)
            if ('page' in answer) resolve(answer.page)
            else reject(new Error(answer.fault))
          })
        const onError = (error: unknown): void =>
          settle(() => reject(error instanceof Error ? error : new Error(String(error))))
        const onExit = (): void => settle(() => reject(new Error('The reading thread ended')))
        worker.on('message', onMessage).on('error', onError).on('exit', onExit)
        worker.postMessage({ sql, last })
      }),
    close: async (): Promise<void> => {
      await worker.terminate()
    },
  }
}
