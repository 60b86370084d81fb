/** The pieces of a body, one by one; whoever stops reading early stops the one who makes the rest. */
export async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // Of a body that was read to its end, it does nothing.
    await reader.cancel().catch(() => undefined)
  }
}
