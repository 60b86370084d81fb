import { expect } from 'vitest'

import type { ChangeType } from '../../../src/vocabulary/workflow'
import {
  buildProtocol,
  testPassword,
  type Answer,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'

/** One document, walked through the workflow over HTTP. */
export type Journey = {
  id: string
  reference: string
  path: string
  people: People
  view: (as: TestPerson) => Promise<Answer>
  /** The hash of the working copy as it stands. */
  hash: () => Promise<string>
  act: (as: TestPerson, action: string, body?: unknown) => Promise<Answer>
  /**
   * Acts with the present hash, with whatever is critical acknowledged and, where it signs, the password; expects 200
   * unless told otherwise.
   */
  does: (as: TestPerson, action: string, body?: object) => Promise<Answer>
  edit: (as: TestPerson, data: object, headers?: Record<string, string>) => Promise<Answer>
  submit: (changeType?: ChangeType) => Promise<Answer>
  /** The ids of all that is critical in the working copy, for who acts by `act`. */
  acknowledged: () => Promise<string[]>
  /** Verifies as often as the rules of the review ask. */
  verify: () => Promise<Answer>
  /** Submits, verifies and approves. */
  approve: (changeType?: ChangeType) => Promise<Answer>
  /** The whole way to a release. */
  release: (changeType?: ChangeType) => Promise<Answer>
}

const signed = ['approve', 'override', 'confirmUnchanged', 'withdraw', 'reinstate']
const acknowledging = ['verify', 'approve', 'override']
const unhashed = ['assign', 'recall', 'withdraw', 'reinstate']

/** The ids of what a view lists as critical. */
export const changesIn = ({ criticalChanges }: Answer['body']): string[] =>
  criticalChanges.map(({ id }: { id: string }) => id)

/** A complete protocol of the group, ready to be submitted. */
export const startJourney = async (
  library: Pick<Library, 'api'>,
  people: People,
  overrides: Record<string, unknown> = {},
): Promise<Journey> => {
  const { id, reference } = await buildProtocol(library, people, overrides)
  return journeyOf(library, { people, path: `/protocols/${id}`, id, reference })
}

/** The same for a document that exists, of whatever collection. */
export const journeyOf = (
  library: Pick<Library, 'api'>,
  { people, path, id, reference }: Pick<Journey, 'id' | 'path' | 'people' | 'reference'>,
): Journey => {
  const view: Journey['view'] = (as) => library.api('GET', `${path}/workflow`, { as: as.email })
  const hash = async () => String((await view(people.coordinator)).body.contentHash)
  const act: Journey['act'] = (as, action, body) =>
    library.api('POST', `${path}/workflow/${action}`, { as: as.email, body })
  const does: Journey['does'] = async (as, action, body = {}) => {
    const { body: shown } = await view(people.coordinator)
    const answer = await act(as, action, {
      ...(!unhashed.includes(action) && { expectedHash: shown.contentHash }),
      ...(acknowledging.includes(action) && { acknowledged: changesIn(shown) }),
      ...(signed.includes(action) && { password: testPassword }),
      ...body,
    })
    expect(answer.status, `${action}: ${JSON.stringify(answer.body)}`).toBe(200)
    return answer
  }
  const submit: Journey['submit'] = (changeType = 'major') =>
    does(people.author, 'submit', { changeType, changeSummary: 'Ce qui change.' })
  const verify: Journey['verify'] = async () => {
    const first = await does(people.reviewer1, 'verify')
    return first.body.state === 'inReview' ? does(people.reviewer2, 'verify') : first
  }
  const approve: Journey['approve'] = async (changeType = 'major') => {
    await submit(changeType)
    await verify()
    return does(people.approver1, 'approve')
  }
  return {
    id,
    reference,
    path,
    people,
    view,
    hash,
    act,
    does,
    submit,
    acknowledged: async () => changesIn((await view(people.coordinator)).body),
    verify,
    approve,
    edit: (as, body, headers = {}) => library.api('PATCH', path, { as: as.email, body, headers }),
    release: async (changeType = 'major') => {
      await approve(changeType)
      return does(people.editor, 'release')
    },
  }
}
