/**
 * Tells the parent process, whenever it asks, how much time of a processor this one has used, in microseconds, and how
 * much memory it takes, in bytes; or, asked for `prepared`, that all forms are on disk.
 */
export const tellUsage = (prepared: () => Promise<void> = () => Promise.resolve()): void => {
  process.on('message', (asked) => {
    const tell = (): void => {
      const { user, system } = process.cpuUsage()
      process.send?.({ used: user + system, memory: process.memoryUsage().rss })
    }
    if (asked === 'prepared') void prepared().then(tell)
    else tell()
  })
}
