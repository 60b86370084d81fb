'use client'

import type { WorkflowView } from '../../service/present'
import { useDates, useWords } from './useWords'

/** What was submitted, by whom, and who was named for it. */
export const Round = ({ view: { review, notices } }: { view: WorkflowView }) => {
  const words = useWords()
  const { moment } = useDates()
  if (!review) return null
  return (
    <section className="wf-part">
      <h3 className="wf-part__title">
        {words.change(words.changeTypes[review.changeType])}, {words.round(review.round)}
      </h3>
      <p className="wf-words">{review.changeSummary}</p>
      {notices.map((notice) => (
        <p key={notice} className="wf-note wf-note--warning">
          {notice}
        </p>
      ))}
      <p className="wf-quiet">
        {words.submitted(review.submittedBy.name, moment(review.submittedAt))}
      </p>
      {review.assignees.length > 0 && (
        <ul className="wf-people" aria-label={words.namedTitle}>
          {review.assignees.map(({ name, as }) => (
            <li key={`${name} ${as}`} className="wf-people__what">
              {words.named(name, words.fields.assignAs[as])}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
