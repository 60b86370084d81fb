import { createError } from '../errors'
import { forms, type CachedForm } from './headers'
import { chooseType } from './negotiate'

const bareTypes = { json: 'application/json', html: 'text/html', txt: 'text/plain' } as const
const offered = forms.map((form) => bareTypes[form])

/**
 * The form to answer with: the one that the path names, else the one that `Accept` prefers.
 * @throws NOT_ACCEPTABLE when there is none that the client takes.
 */
export const chooseForm = (
  named: CachedForm | undefined,
  accept: string | undefined,
): CachedForm => {
  if (named) return named
  const type = chooseType(accept, offered)
  const form = forms.find((candidate) => bareTypes[candidate] === type)
  if (!form) throw createError('NOT_ACCEPTABLE', { extra: { available: offered } })
  return form
}

/** @throws NOT_ACCEPTABLE for a client that takes no JSON, where there is nothing else. */
export const requireJson = (accept: string | undefined): void => {
  if (chooseType(accept, [bareTypes.json]) !== undefined) return
  throw createError('NOT_ACCEPTABLE', { extra: { available: [bareTypes.json] } })
}
