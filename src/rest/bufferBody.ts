import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises'
import path from 'node:path'

import { createError } from '../errors'
import { chunksInTime, type MinThroughput } from '../http/minThroughput'

/** The body of a request, kept so that it can be read more than once. */
export type KeptBody = {
  bytes: number
  /** A fresh stream of the whole body, or undefined when there is none. */
  stream: () => ReadableStream<Uint8Array> | undefined
  /** The whole body, when it is small enough to be in memory. */
  inMemory: Uint8Array | undefined
  forget: () => Promise<void>
}

export type KeepOptions = { limit: number; folder: string; minThroughput?: MinThroughput }

const inMemoryLimit = 1024 * 1024

/** The body of a request that has none. */
export const noBody: KeptBody = {
  bytes: 0,
  stream: () => undefined,
  inMemory: undefined,
  forget: async () => undefined,
}

/** A body of these bytes. */
export const keptInMemory = (chunks: readonly Uint8Array[], bytes: number): KeptBody => {
  const whole = Buffer.concat(chunks)
  return {
    bytes,
    inMemory: whole,
    stream: () => new Blob([whole]).stream(),
    forget: async () => undefined,
  }
}

const webStream = (file: string): ReadableStream<Uint8Array> => {
  let chunks: AsyncIterator<unknown> | undefined
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        // Opened by who reads it: one that nobody reads would stand open.
        chunks ??= createReadStream(file)[Symbol.asyncIterator]()
        const next = await chunks.next()
        const chunk: unknown = next.value
        if (next.done === true) controller.close()
        else if (chunk instanceof Uint8Array) controller.enqueue(new Uint8Array(chunk))
      },
      cancel: async () => {
        await chunks?.return?.()
      },
      // Nothing is read before somebody asks for it.
    },
    { highWaterMark: 0 },
  )
}

const keptInFile = (file: string, bytes: number): KeptBody => ({
  bytes,
  inMemory: undefined,
  stream: () => webStream(file),
  forget: () => rm(file, { force: true }),
})

const declaredLength = (request: Request): number =>
  Number(request.headers.get('Content-Length') ?? '0')

/**
 * Reads a request's body to its end: in memory while it is small, in a temporary file beyond.
 * @throws TOO_LARGE as soon as it passes the limit, REQUEST_TIMEOUT when it comes too slowly.
 */
export const bufferBody = async (
  request: Request,
  { limit, folder, minThroughput }: KeepOptions,
): Promise<KeptBody> => {
  if (request.body === null) return noBody
  if (declaredLength(request) > limit) throw createError('TOO_LARGE')
  const file = path.join(folder, `body-${randomUUID()}`)
  const chunks: Uint8Array[] = []
  let handle: FileHandle | undefined
  let bytes = 0
  let failure: Error | undefined
  const keep = async (chunk: Uint8Array): Promise<void> => {
    if (handle === undefined && bytes <= inMemoryLimit) {
      chunks.push(chunk)
      return
    }
    if (handle === undefined) {
      await mkdir(folder, { recursive: true })
      handle = await open(file, 'wx')
      for (const early of chunks) await handle.write(early)
    }
    await handle.write(chunk)
  }
  try {
    for await (const chunk of chunksInTime(request.body, minThroughput)) {
      bytes += chunk.byteLength
      if (bytes > limit) throw createError('TOO_LARGE')
      // On a full disk the rest is read all the same: a client that is cut off while it sends is never told why.
      if (failure !== undefined) continue
      await keep(chunk).catch((error: unknown) => {
        failure = error instanceof Error ? error : new Error(String(error))
      })
    }
    if (failure !== undefined) throw failure
  } catch (error) {
    await handle?.close()
    await rm(file, { force: true })
    throw error
  }
  if (handle === undefined) return keptInMemory(chunks, bytes)
  await handle.close()
  return keptInFile(file, bytes)
}
