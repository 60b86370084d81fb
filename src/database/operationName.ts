import { AsyncLocalStorage } from 'node:async_hooks'

declare global {
  var prototheque_operationName: AsyncLocalStorage<string> | undefined
}

// On globalThis because Next's bundle and the server load this file twice.
const storage = (globalThis.prototheque_operationName ??= new AsyncLocalStorage<string>())

/** Gives what runs inside `act` a name, for the messages about who holds the database's writer. */
export const named = <Result>(name: string, act: () => Result): Result => storage.run(name, act)

/**
 * The name of the operation that asks for the writer: the given one, and where it was asked from.
 * Payload does not say which operation opens a transaction, but the stack does.
 */
export const operationName = (fallback: string): (() => string) => {
  const given = storage.getStore()
  const place = new Error()
  return () => {
    const frames = (place.stack ?? '').split('\n').slice(1)
    const operation = /at (?:async )?(?:Object\.)?(\w+Operation)\b/.exec(frames.join('\n'))?.[1]
    const ours = frames.find((frame) => !/node_modules|node:|src\/database\//.test(frame))
    const from = ours === undefined ? undefined : /([\w./-]+:\d+):\d+\)?$/.exec(ours)?.[1]
    const name = [operation ?? fallback, given && `in ${given}`, from && `from ${from}`]
    return name.filter((part) => part !== undefined && part !== '').join(' ')
  }
}
