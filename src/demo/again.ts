import { isTransientConflict } from '../database'

const runs = 8

/**
 * Does something, and the whole of it again when the database has ended its transaction: behind the
 * API the gateway does that, and nothing passes it while the sample library is written.
 */
export const again = async <Result>(act: () => Promise<Result>, run = 1): Promise<Result> => {
  try {
    return await act()
  } catch (error) {
    if (run >= runs || !isTransientConflict(error)) throw error
    return again(act, run + 1)
  }
}
