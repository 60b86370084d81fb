import { register } from 'node:module'
import { createLocalReq, executeAuthStrategies, type Payload } from 'payload'

// What Payload's form is drawn with imports style sheets, which mean nothing here.
const withoutStyles = `export const load = (url, context, next) =>
  /\\.s?css(\\?|$)/.test(url) ? { format: 'module', source: '', shortCircuit: true } : next(url, context)`

type Run = (
  name: string,
  given: Record<string, unknown>,
  by: { payload: Payload; headers: Headers },
) => Promise<unknown>

/** Runs Payload's own function for the state of a form; what draws whole pages needs Next, and stands empty. */
export const createRun = async (): Promise<Run> => {
  register(`data:text/javascript,${encodeURIComponent(withoutStyles)}`)
  const { buildFormStateHandler } = await import('@payloadcms/ui/utilities/buildFormState')
  return async (name, given, { payload, headers }) => {
    if (name !== 'form-state') return { state: {} }
    const { user } = await executeAuthStrategies({ headers, payload, canSetHeaders: false })
    const req = await createLocalReq({ req: { headers }, ...(user && { user }) }, payload)
    const state: unknown = await Reflect.apply(buildFormStateHandler, undefined, [
      { ...given, req, importMap: {}, mockRSCs: true, permissions: {}, locale: undefined },
    ])
    return state
  }
}
