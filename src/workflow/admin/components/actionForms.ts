import type { WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'

/** The kinds of input that an action may ask for. */
export type InputKind =
  | 'assignees'
  | 'changeType'
  | 'criticalChanges'
  | 'firstNumber'
  | 'kind'
  | 'moment'
  | 'number'
  | 'password'
  | 'words'

/** One input of an action: the member of the body that it fills. */
export type ActionInput = {
  name: string
  kind: InputKind
  /** Which words of `fields` name it. */
  label:
    | 'acknowledged'
    | 'assignees'
    | 'changeSummary'
    | 'changesWanted'
    | 'changeType'
    | 'comment'
    | 'firstNumber'
    | 'kind'
    | 'number'
    | 'password'
    | 'reason'
    | 'replacedBy'
    | 'scheduledFor'
  required: boolean
  /** What must be ticked, all of it. */
  ids?: readonly string[]
}

const need = (name: string, kind: InputKind, label: ActionInput['label']): ActionInput => ({
  name,
  kind,
  label,
  required: true,
})

const reason = need('reason', 'words', 'reason')
const password = need('password', 'password', 'password')
const comment: ActionInput = { name: 'comment', kind: 'words', label: 'comment', required: false }
const number = need('number', 'number', 'number')
const firstNumber: ActionInput = {
  name: 'number',
  kind: 'firstNumber',
  label: 'firstNumber',
  required: false,
}

const inputs: Readonly<Record<WorkflowAction, readonly ActionInput[]>> = {
  submit: [
    need('changeType', 'changeType', 'changeType'),
    need('changeSummary', 'words', 'changeSummary'),
  ],
  assign: [need('assignees', 'assignees', 'assignees')],
  recall: [reason],
  verify: [comment],
  requestChanges: [need('comment', 'words', 'changesWanted')],
  approve: [comment, password],
  refuse: [reason],
  schedule: [need('scheduledFor', 'moment', 'scheduledFor')],
  release: [],
  override: [reason, password],
  confirmUnchanged: [comment, password],
  withdraw: [number, need('kind', 'kind', 'kind'), reason, password],
  reinstate: [number, reason, password],
}

const acknowledging: readonly WorkflowAction[] = ['verify', 'approve', 'override']

/** The changes that whoever signs ticks; none where there are none. */
const ticksOf = (
  action: WorkflowAction,
  changes: readonly Pick<WorkflowView['criticalChanges'][number], 'id'>[],
): ActionInput[] =>
  acknowledging.includes(action) && changes.length > 0
    ? [
        {
          ...need('acknowledged', 'criticalChanges', 'acknowledged'),
          ids: changes.map(({ id }) => id),
        },
      ]
    : []

type Choosing = Pick<WorkflowView, 'choices'> & {
  criticalChanges: readonly Pick<WorkflowView['criticalChanges'][number], 'id'>[]
  /** Whether the action was refused for figures that differ: who may pass them is asked why. */
  hasDiffered?: boolean
}

/** What an action asks for, given what this person may choose. */
export const inputsOf = (
  action: WorkflowAction,
  { choices, criticalChanges, hasDiffered = false }: Choosing,
): readonly ActionInput[] =>
  action === 'release'
    ? [
        ...(choices.releaseNumber ? [firstNumber] : []),
        ...(hasDiffered && choices.passFigures ? [reason, password] : []),
      ]
    : [...ticksOf(action, criticalChanges), ...inputs[action]]

const isGiven = ({ ids }: Pick<ActionInput, 'ids' | 'name'>, value: unknown): boolean => {
  if (ids !== undefined) return Array.isArray(value) && ids.every((id) => value.includes(id))
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== ''
}

/** The names of the inputs that must be filled in and are not. */
export const lackingOf = (
  asked: readonly ActionInput[],
  values: Readonly<Record<string, unknown>>,
): string[] => {
  const needed = asked.filter((input) => input.required)
  const replaced = values['kind'] === 'replaced' ? [{ name: 'replacedBy' }] : []
  return [...needed, ...replaced]
    .filter((input) => !isGiven(input, values[input.name]))
    .map(({ name }) => name)
}

const withoutHash: readonly WorkflowAction[] = ['assign', 'recall', 'withdraw', 'reinstate']

/** What was on the screen when an action was asked for; a decision is bound to it. */
export type Seen = { contentHash: string; releaseHash: string | undefined }

/** The body of an action: what was filled in, and the hash of what was seen. */
export const bodyOf = (
  action: WorkflowAction,
  { values, seen }: { values: Readonly<Record<string, unknown>>; seen: Seen },
): Record<string, unknown> => {
  const given = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined)
  const hash = action === 'confirmUnchanged' ? seen.releaseHash : seen.contentHash
  return {
    ...Object.fromEntries(given),
    ...(!withoutHash.includes(action) && { expectedHash: hash }),
  }
}

/** The releases that a withdrawal or a reinstatement may be about, newest first. */
export const numbersFor = (
  action: WorkflowAction,
  { releases }: Pick<WorkflowView, 'releases'>,
): string[] => {
  const statuses = action === 'withdraw' ? ['inForce', 'superseded'] : ['superseded', 'withdrawn']
  return releases.filter(({ status }) => statuses.includes(status)).map((known) => known.number)
}

const forward: readonly WorkflowAction[] = [
  'submit',
  'verify',
  'approve',
  'release',
  'confirmUnchanged',
]
const grave: readonly WorkflowAction[] = ['refuse', 'withdraw', 'recall', 'override']

/** How much an action stands out: what leads on, what takes back, the rest. */
export const weightOf = (action: WorkflowAction): 'forward' | 'grave' | 'plain' => {
  if (forward.includes(action)) return 'forward'
  return grave.includes(action) ? 'grave' : 'plain'
}
