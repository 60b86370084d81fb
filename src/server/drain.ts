import type { Server } from 'node:http'

const lookAgain = 50

/**
 * Stops accepting and waits until what was begun has been answered; what takes longer than `patience`
 * is cut off.
 */
export const drain = async (server: Server, patience: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // A connection that has just been answered stays open for the next request: there will be none.
  const tidying = setInterval(() => server.closeIdleConnections(), lookAgain)
  const cutting = setTimeout(() => server.closeAllConnections(), patience)
  try {
    await closed
  } finally {
    clearInterval(tidying)
    clearTimeout(cutting)
  }
}
