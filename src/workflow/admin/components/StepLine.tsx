'use client'

import type { WorkflowView } from '../../service/present'
import { stepsOf, type Step } from './steps'
import { useDates, useWords } from './useWords'

/** What is worth saying beside the step where a document stands. */
const useNoteOf = (view: WorkflowView) => {
  const { stepNotes } = useWords()
  const { moment, day } = useDates()
  return ({ name, status }: Step): string | null => {
    const { state, review, awaited, currentRelease } = view
    if (name === 'inForce' && currentRelease) {
      const due = currentRelease.reviewDueAt
      const release = stepNotes.release(currentRelease.number)
      return due === null ? release : `${release}, ${stepNotes.reviewDue(day(due))}`
    }
    if (status !== 'current') return null
    if (name === 'writing') return state === 'changesRequested' ? stepNotes.changesRequested : null
    if (name === 'approval') return stepNotes.approvals(awaited.approvals)
    if (name === 'review') {
      const all = review?.rules.minReviews ?? 0
      return stepNotes.reviews(all - awaited.reviews, all)
    }
    const at = review?.scheduledFor
    return at ? stepNotes.scheduled(moment(at)) : stepNotes.ready
  }
}

/** The drawn line of the steps, with where the document stands. */
export const StepLine = ({ view }: { view: WorkflowView }) => {
  const { steps } = useWords()
  const noteOf = useNoteOf(view)
  return (
    <ol className="wf-steps" aria-label={steps.label}>
      {stepsOf(view).map((step) => {
        const note = noteOf(step)
        return (
          <li
            key={step.name}
            className={`wf-steps__step wf-steps__step--${step.status}`}
            aria-current={step.status === 'current' ? 'step' : undefined}
          >
            <span className="wf-steps__name">{steps[step.name]}</span>
            <span className="wf-unseen">, {steps[step.status]}</span>
            {note !== null && <span className="wf-steps__note">{note}</span>}
          </li>
        )
      })}
    </ol>
  )
}
