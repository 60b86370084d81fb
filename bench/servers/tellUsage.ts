/** Tells the parent process, whenever it asks, how much time of a processor this one has used, in microseconds. */
export const tellUsage = (): void => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ used: user + system })
  })
}
