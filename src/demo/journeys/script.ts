import type { ChangeType, WorkflowAction } from '../../vocabulary/workflow'
import { french } from '../typography'
import { daysBefore } from './moments'
import type { DemoAction, DemoDocument, DemoTarget, Doer, Step } from './types'

/** How far a document has come. */
export type Stage = 'approved' | 'draft' | 'inApproval' | 'inReview' | 'released' | 'scheduled'

type Round = {
  changeType: ChangeType
  changeSummary: string
  /** Whether some of it is critical: a minor change then needs the reviewers of a major one. */
  isCritical?: boolean | undefined
  /** Days before the start: when it is submitted, and how long each later act waits. */
  submitted: number
  pace?: number
}

const verifiersOf = (
  { collection }: DemoTarget,
  { changeType, isCritical = false }: Pick<Round, 'changeType' | 'isCritical'>,
): Doer[] =>
  collection === 'protocols' && (changeType === 'major' || isCritical)
    ? ['relecteur1', 'relecteur2']
    : ['relecteur1']

const stages: readonly Stage[] = ['draft', 'inReview', 'inApproval', 'approved', 'released']
const reaches = (stage: Stage, wanted: Stage): boolean =>
  stages.indexOf(stage === 'scheduled' ? 'approved' : stage) >= stages.indexOf(wanted)

const remarks: Partial<Record<Doer, string>> = {
  relecteur1: 'Relu avec deux collègues de l’unité : compréhensible et faisable.',
  relecteur2: 'Doses, voies et sources relues.',
}

const typeset = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      typeof value === 'string' ? french(value) : value,
    ]),
  )

/** Writes what happens to one document, in order. */
export const scriptOf = (start: Date, target: DemoTarget) => {
  const step = (days: number, hour: number, action: DemoAction): Step => ({
    at: daysBefore(start, days, hour),
    target,
    action,
  })
  const act = (
    [days, hour]: readonly [days: number, hour?: number],
    [by, action]: readonly [Doer, WorkflowAction],
    body: Record<string, unknown> = {},
  ): Step => step(days, hour ?? 10, { type: 'act', by, action, body: typeset(body) })

  return {
    act,
    create: (days: number, content: DemoDocument): Step =>
      step(days, 9, { type: 'create', content }),
    edit: (days: number, content: DemoDocument): Step => step(days, 9, { type: 'edit', content }),
    comment: (
      days: number,
      comment: Omit<Extract<DemoAction, { type: 'comment' }>, 'type'>,
    ): Step => step(days, 11, { type: 'comment', ...comment, text: french(comment.text) }),
    /** One round, from its submission to the stage asked for. */
    round: (
      { changeType, changeSummary, isCritical, submitted, pace = 6 }: Round,
      stage: Stage,
    ): Step[] => {
      const verifiers = verifiersOf(target, { changeType, isCritical })
      const approved = submitted - pace * (verifiers.length + 1)
      return [
        act([submitted], ['auteur', 'submit'], { changeType, changeSummary }),
        ...(reaches(stage, 'inApproval')
          ? verifiers.map((by, index) =>
              act([submitted - pace * (index + 1), 14], [by, 'verify'], { comment: remarks[by] }),
            )
          : []),
        ...(reaches(stage, 'approved') ? [act([approved, 15], ['approbateur1', 'approve'])] : []),
        ...(reaches(stage, 'released') ? [act([approved - 1, 8], ['redaction', 'release'])] : []),
      ]
    },
  }
}
