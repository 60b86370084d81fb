/**
 * Runs `act` one at a time. Whoever asks while it runs gets a run that begins afterwards, shared with
 * all who asked meanwhile: so what was written before the call is always seen by the run it waits for.
 */
export const singleFlight = (act: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined
  let following: Promise<void> | undefined

  const start = (): Promise<void> => {
    following = undefined
    running = act().finally(() => {
      running = undefined
    })
    return running
  }

  return () => {
    // Looked at first: one run has ended and the next has not begun for a moment, and a third must not begin in it.
    if (following) return following
    if (!running) return start()
    following = running.catch(() => undefined).then(start)
    return following
  }
}
