const namesOfAnAbsentDatabase =
  /^Mongo(ServerSelection|Network|NetworkTimeout|NotConnected|TopologyClosed|PoolCleared|PoolClosed|WaitQueueTimeout)\w*Error$/

// What a server says while it goes down, or while another one takes its place.
const goingDown = new Set([91, 189, 10_107, 11_600, 11_602, 13_435, 13_436])

/** An error and what caused it, and what caused that. */
export const chainOf = (error: unknown): Error[] => {
  const chain: Error[] = []
  let current = error
  while (current instanceof Error && !chain.includes(current)) {
    chain.push(current)
    current = current.cause
  }
  return chain
}

const isAway = (error: Error): boolean => {
  const code: unknown = 'code' in error ? error.code : undefined
  return (
    namesOfAnAbsentDatabase.test(error.name) ||
    (error.name === 'MongoServerError' && typeof code === 'number' && goingDown.has(code)) ||
    (error.name === 'MongooseError' && error.message.includes('buffering timed out')) ||
    /^SQLITE_(BUSY|CANTOPEN|CORRUPT|FULL|IOERR|LOCKED|NOTADB|PROTOCOL|READONLY)|^CLIENT_CLOSED$/.test(
      String(code),
    )
  )
}

/** Whether an error says that the database is not there, or cannot be used: any other is the question's fault. */
export const isDatabaseAway = (error: unknown): boolean => chainOf(error).some(isAway)
