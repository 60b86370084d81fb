export type Periodic = { stop: () => Promise<void> }

/**
 * Does something again and again, never twice at once: the pause begins when the last run ended. A
 * failure is told to `onError` and does not end it. `stop` waits for the run that has begun.
 */
export const periodically = (
  act: () => Promise<unknown>,
  { every, onError }: { every: number; onError: (error: unknown) => void },
): Periodic => {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const run = async (): Promise<void> => {
    try {
      await act()
    } catch (error) {
      onError(error)
    }
    if (stopped) return
    timer = setTimeout(begin, every)
    timer.unref()
  }

  const begin = (): void => {
    running = run()
  }

  begin()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
