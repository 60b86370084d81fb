import { testPassword } from '../../helpers'
import type { StagedDocument } from './documents'
import type { Stage } from './stage'
import { listed, tableOf, type TableRow } from './tables'
import { actors, actorsIn, statesIn, type Actor, type State } from './words'

/** One action, with what it is asked with, by somebody, on a document. */
export type ActionCell = { row: TableRow; actor: Actor; document: StagedDocument; expected: string }

const rows = (): TableRow[] => tableOf('action', 'with')

/** The actions that docs/rights.md has. */
export const actionsOfTable = (): string[] => [...new Set(rows().map(({ action = '' }) => action))]

const reads = (actor: Actor, state: State): boolean =>
  tableOf('operation', 'who', 'states').some(
    ({ operation, who = '', states = '' }) =>
      operation === 'workflow' && actorsIn(who).includes(actor) && statesIn(states).includes(state),
  )

/** `manager unless a nurse protocol`: the protocols of the stage are nurse protocols. */
const whoOf = ({ who = '' }: TableRow, { collection }: StagedDocument): Actor[] =>
  listed(who).flatMap((word) => {
    const [name = '', exception] = word.split(' unless ')
    return exception !== undefined && collection === 'protocols' ? [] : actorsIn(name)
  })

// What is right in all but one thing, which is looked at after who and from where.
const letThrough = (row: TableRow): string => {
  const action = row['action'] ?? ''
  if (['assign', 'recall'].includes(action)) return '200'
  return ['withdraw', 'reinstate'].includes(action) ? 'REAUTHENTICATION_FAILED' : 'STALE_CONTENT'
}

const expectedOf = (row: TableRow, actor: Actor, document: StagedDocument): string => {
  if (actor === 'anyone') return 'UNAUTHENTICATED'
  if (!reads(actor, document.state)) return 'NOT_FOUND'
  if (!whoOf(row, document).includes(actor)) return 'FORBIDDEN'
  if (statesIn(row['states'] ?? '').includes(document.state)) return letThrough(row)
  const hasRelease = statesIn('released').includes(document.state)
  const isOfRelease = ['withdraw', 'reinstate'].includes(row['action'] ?? '')
  return isOfRelease && !hasRelease ? 'NOT_FOUND' : 'INVALID_TRANSITION'
}

const stale = { expectedHash: 'f'.repeat(64) }
const reason = { reason: 'Pour la matrice.' }
const wrong = { password: 'un-mauvais-mot-de-passe' }

const bodyOf = ({ cast }: Stage, { row, actor, document }: ActionCell): object => {
  const kind = row['with'] ?? ''
  const named = kind === 'reviewer' ? cast.others.reviewer1.email : cast.others.approver1.email
  const replacedBy = document.elsewhere
  // Five wrong passwords lock an account: it is then refused in the same words.
  const password = actor === 'inactive' ? { password: testPassword } : wrong
  const bodies: Record<string, object> = {
    submit: { ...stale, changeType: 'minor', changeSummary: 'x' },
    assign: { assignees: [{ email: named, as: kind }] },
    recall: reason,
    verify: stale,
    requestChanges: { ...stale, comment: 'x' },
    approve: { ...stale, ...password },
    refuse: { ...stale, ...reason },
    schedule: { ...stale, scheduledFor: '2999-01-01T00:00:00Z' },
    release: stale,
    override: { ...stale, ...password, ...reason },
    confirmUnchanged: { ...stale, ...password },
    withdraw: {
      number: '1.0',
      kind,
      ...reason,
      ...password,
      ...(kind === 'replaced' && { replacedBy }),
    },
    reinstate: { number: '1.0', ...reason, ...password },
  }
  const body = bodies[row['action'] ?? '']
  if (!body) throw new Error(`tests/int/matrix does not know how to ${row['action'] ?? ''}`)
  return body
}

/** Everybody × every action × every document. */
export const cellsOfWorkflow = ({ documents }: Stage): ActionCell[] =>
  rows().flatMap((row) =>
    documents.flatMap((document) =>
      actors.map((actor) => ({
        row,
        actor,
        document,
        expected: expectedOf(row, actor, document),
      })),
    ),
  )

const answerOf = async (stage: Stage, cell: ActionCell): Promise<string> => {
  const { row, actor, document } = cell
  const { api } = stage.library
  const action = row['action'] ?? ''
  const place = `/${document.collection}/${document.id}/workflow`
  if (action === 'recall' && cell.expected === '200') {
    // It would end the review: the offer is looked at, the act itself is walked elsewhere.
    const { body } = await api('GET', place, stage.cast.as(actor))
    const offers: { action: string; allowed: boolean }[] = body.actions ?? []
    return offers.some((one) => one.action === action && one.allowed) ? '200' : 'not offered'
  }
  const { status, body } = await api('POST', `${place}/${action}`, {
    ...stage.cast.as(actor),
    body: bodyOf(stage, cell),
  })
  return status === 200 ? '200' : String(body.code)
}

/** What was answered otherwise than docs/rights.md has it. */
export const wrongAnswersIn = async (
  stage: Stage,
  cells: readonly ActionCell[],
): Promise<string[]> => {
  const found: string[] = []
  for (const cell of cells) {
    const { row, actor, document, expected } = cell
    const answer = await answerOf(stage, cell)
    if (answer === expected) continue
    const name = `${row['action'] ?? ''} ${row['with'] ?? ''}`.trim()
    found.push(`${name} ${document.state} as ${actor}: ${expected}, but ${answer}`)
  }
  return found
}
