import { SettingsError } from '../settings'
import type { Serving } from './serve'

/** Longer than the server waits for what was begun: something else hangs then. */
const patience = 15_000

const say = (error: unknown): void => {
  console.error(error instanceof SettingsError ? error.message : error)
}

/**
 * Starts something that serves, and ends the process when it is asked to: after a clean stop with 0;
 * with 1, and one sentence, when it cannot start.
 */
export const untilStopped = async (start: () => Promise<Serving>): Promise<void> => {
  try {
    const serving = await start()
    let stopping = false
    const stop = (): void => {
      // A second signal comes from someone who does not want to wait.
      if (stopping) process.exit(1)
      stopping = true
      setTimeout(() => process.exit(1), patience).unref()
      serving.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          say(error)
          process.exit(1)
        },
      )
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  } catch (error) {
    say(error)
    process.exit(1)
  }
}
