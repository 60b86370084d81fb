import { answerFunction } from '../../../src/rest/serverFunctions'
import type { Answer } from '../../helpers'
import { createSignedIn } from '../../helpers/signedIn'
import type { Cast } from './cast'
import type { Stage } from './stage'
import type { Actor } from './words'

/** What a function was asked, and what became of it. */
export type Called = {
  /** What Payload's own function was given; undefined when it was not reached. */
  given: Record<string, unknown> | undefined
  answer: Answer['body']
}

type Call = { stage: Pick<Stage, 'library'>; headers: Record<string, string> }

/** Calls a function of the admin as the page's server does, Payload's own left out. */
export const callFunction = async (
  { stage: { library }, headers }: Call,
  { name, args }: { name: unknown; args: unknown },
): Promise<Called> => {
  let given: Called['given']
  const answer = await answerFunction(
    { name, args },
    {
      payload: library.payload,
      headers: new Headers(headers),
      run: (_name, passed) => {
        given = passed
        return Promise.resolve({ state: {} })
      },
    },
  )
  return { given, answer }
}

/** The headers of a request as this actor. */
export const headersAs = async (
  { library, cast }: Stage,
  actor: Actor,
): Promise<Record<string, string>> => {
  const email = cast.emailOf(actor)
  if (email === undefined) return cast.as(actor).headers ?? {}
  return { Authorization: `JWT ${await signedIn(cast, library)(email)}` }
}

const known = new WeakMap<Cast, ReturnType<typeof createSignedIn>>()

const signedIn = (cast: Cast, { payload }: Stage['library']) => {
  const own = known.get(cast) ?? createSignedIn(payload)
  known.set(cast, own)
  return own
}
