import { createError } from '../errors'

/** How fast a body has to come. */
export type MinThroughput = {
  /** What is allowed beforehand, in milliseconds. */
  grace: number
  bytesPerSecond: number
}

/** Slower than any line that people work on; faster than someone who holds connections open on purpose. */
const usualThroughput: MinThroughput = { grace: 20_000, bytesPerSecond: 1024 }

const within = <Result>(milliseconds: number, act: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(createError('REQUEST_TIMEOUT')),
      Math.max(0, milliseconds),
    )
    act.then(resolve, reject).finally(() => clearTimeout(timer))
  })

/**
 * The chunks of a body as they come, counted from its beginning: a burst earns the time for a pause.
 * @throws REQUEST_TIMEOUT as soon as it has come too slowly.
 */
export async function* chunksInTime(
  body: ReadableStream<Uint8Array>,
  { grace, bytesPerSecond }: MinThroughput = usualThroughput,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  const began = performance.now()
  let bytes = 0
  try {
    for (;;) {
      const deadline = began + grace + (bytes / bytesPerSecond) * 1000
      const { done, value } = await within(deadline - performance.now(), reader.read())
      if (done) return
      bytes += value.byteLength
      yield value
    }
  } finally {
    // Not waited for: what does not come cannot be called off.
    reader.cancel().catch(() => undefined)
  }
}
