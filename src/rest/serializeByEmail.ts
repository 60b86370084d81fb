import { Mutex } from 'async-mutex'

declare global {
  var prototheque_passwordTurns: Map<string, Mutex> | undefined
}

// On globalThis: the gateway and the workflow may hold two copies of this module.
const turns = (globalThis.prototheque_passwordTurns ??= new Map<string, Mutex>())

/**
 * Checks the passwords of one address one after the other. Payload counts failures that come at once, but
 * the one that reaches the limit then writes the account back as it had read it: unlocked.
 */
export const serializeByEmail = async <Result>(
  email: string,
  check: () => Promise<Result>,
): Promise<Result> => {
  const key = email.toLowerCase()
  const turn = turns.get(key) ?? new Mutex()
  turns.set(key, turn)
  try {
    return await turn.runExclusive(check)
  } finally {
    if (!turn.isLocked()) turns.delete(key)
  }
}
