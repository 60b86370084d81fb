import type { Payload } from 'payload'

type Refresh = () => Promise<void>

declare global {
  var protothequePublicStores: WeakMap<object, Refresh> | undefined
}

// Next's bundle loads this file a second time; both must find the store of the same Payload.
const stores = (globalThis.protothequePublicStores ??= new WeakMap<object, Refresh>())

/** Makes a store the one that follows what this Payload releases. */
export const attachStore = (payload: Payload, refresh: Refresh): void => {
  stores.set(payload, refresh)
}

/** Undoes `attachStore`, unless another store took its place. */
export const detachStore = (payload: Payload, refresh: Refresh): void => {
  if (stores.get(payload) === refresh) stores.delete(payload)
}

/**
 * Tells the public API that something was released, withdrawn, confirmed or renamed. Call it after the
 * commit; it resolves when the change is served, does nothing where none is attached, and never throws:
 * what it misses is found again a moment later.
 */
export const refreshPublicStore = async (payload: Payload): Promise<void> => {
  try {
    await stores.get(payload)?.()
  } catch (error) {
    payload.logger.warn({ err: error }, 'The public store could not be refreshed')
  }
}
