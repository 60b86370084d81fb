import { AsyncLocalStorage } from 'node:async_hooks'
import type { AfterErrorHook } from 'payload'

/** What happened during one run of a request. */
export type Scope = { error: unknown }

declare global {
  var prototheque_apiScope: AsyncLocalStorage<Scope> | undefined
}

const storage = (globalThis.prototheque_apiScope ??= new AsyncLocalStorage<Scope>())

/** Runs a request, and says with what error Payload answered it, if it did. */
export const withScope = async <Result>(
  act: () => Promise<Result>,
): Promise<{ result: Result; error: unknown }> => {
  const scope: Scope = { error: undefined }
  const result = await storage.run(scope, act)
  return { result, error: scope.error }
}

/** Payload's hook after an error: tells the gateway what it was, since the answer no longer does. */
export const reportError: AfterErrorHook = ({ error }) => {
  const scope = storage.getStore()
  if (scope) scope.error = error
}
