import { createError, toProblem, type CodedError } from '../../errors'
import { headersOfAnswer, refer, type HeaderName } from './headers'

const invalid = createError('INVALID_PARAMETER', {
  errors: [{ path: 'limit', message: 'Donnez au plus 100.', english: 'Give at most 100.' }],
})

const withdrawn = createError('WITHDRAWN', {
  extra: {
    withdrawal: {
      kind: 'replaced',
      reason: 'Repris dans le nouveau protocole.',
      at: '2026-02-02T08:30:00.000Z',
      replacedBy: 'PRO-AGE-001',
    },
  },
})

type Refusal = { name: string; says: string; error: CodedError; more?: readonly HeaderName[] }

/** How a refusal of each status is described: its name in the description, when it comes, one of them. */
const refusals = {
  400: {
    name: 'WrongParameter',
    says: 'A parameter is unknown, repeated or wrong, each by its name; or the cursor is none of this feed’s (`CURSOR_UNKNOWN`).',
    error: invalid,
  },
  404: {
    name: 'NotFound',
    says: 'There is nothing at this address, nor was there.',
    error: createError('NOT_FOUND'),
  },
  405: {
    name: 'MethodNotAllowed',
    says: 'The address takes `GET`, `HEAD` and `OPTIONS`.',
    error: createError('METHOD_NOT_ALLOWED'),
    more: ['Allow'],
  },
  406: {
    name: 'NotAcceptable',
    says: 'There is no form that `Accept` takes; `available` says which there are.',
    error: createError('NOT_ACCEPTABLE', { extra: { available: ['application/json'] } }),
  },
  410: {
    name: 'Withdrawn',
    says: 'It was withdrawn: `withdrawal` says why, and what replaces it.',
    error: withdrawn,
  },
  412: {
    name: 'PreconditionFailed',
    says: 'What is here is not what `If-Match` or `If-Unmodified-Since` assumes.',
    error: createError('PRECONDITION_FAILED'),
  },
  414: {
    name: 'AddressTooLong',
    says: 'The address has more than 4,096 characters.',
    error: createError('URI_TOO_LONG'),
  },
  416: {
    name: 'RangeNotSatisfiable',
    says: 'The range is beyond the end of the file.',
    error: createError('RANGE_NOT_SATISFIABLE'),
    more: ['Content-Range'],
  },
  429: {
    name: 'RateLimited',
    says: 'Too many requests from this network address.',
    error: createError('RATE_LIMITED', { extra: { retryAfter: 17 } }),
    more: ['Retry-After'],
  },
  503: {
    name: 'Unavailable',
    says: 'What is not held in memory cannot be had at the moment.',
    error: createError('UNAVAILABLE'),
    more: ['Retry-After'],
  },
} as const satisfies Record<number, Refusal>

export type RefusalStatus = keyof typeof refusals

const isStatus = (status: number): status is RefusalStatus => Object.hasOwn(refusals, status)

/** The statuses that are described, in order. */
export const refusalStatuses: readonly RefusalStatus[] = Object.keys(refusals)
  .map(Number)
  .filter(isStatus)

const problemSchema = { $ref: '#/components/schemas/Problem' }

const describe = ({ says, error, more = [] }: Refusal) => ({
  description: says,
  headers: refer([...headersOfAnswer.refusal, ...more]),
  content: {
    'application/problem+json': { schema: problemSchema, example: toProblem(error, 'en') },
  },
})

/** Every refusal, once, as the operations refer to it. */
export const refusalComponents = {
  ...Object.fromEntries(
    refusalStatuses.map((status) => [refusals[status].name, describe(refusals[status])]),
  ),
  AnyOther: describe({
    name: 'AnyOther',
    says: 'Any other refusal has the same shape: 417 for an unknown `Expect`, 431 for headers that are too long, 501 for an unknown method, 500.',
    error: createError('INTERNAL'),
  }),
}

/** A reference to an answer that is described once. */
export const component = (name: string) => ({ $ref: `#/components/responses/${name}` })

/** The refusals of one operation. */
export const referToRefusals = (statuses: readonly RefusalStatus[]) => ({
  ...Object.fromEntries(
    [...statuses].sort((a, b) => a - b).map((status) => [status, component(refusals[status].name)]),
  ),
  default: component('AnyOther'),
})
