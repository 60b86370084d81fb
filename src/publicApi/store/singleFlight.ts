/**
 * Runs `act` one at a time. Whoever asks while it runs gets a run that begins afterwards, shared with
 * all who asked meanwhile: so what was written before the call is always seen by the run it waits for.
 */
export const singleFlight = (act: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined
  let following: Promise<void> | undefined

  const start = (): Promise<void> => {
    running = act().finally(() => {
      running = undefined
    })
    return running
  }

  return () => {
    if (!running) return start()
    following ??= running
      .catch(() => undefined)
      .then(() => {
        following = undefined
        return start()
      })
    return following
  }
}
