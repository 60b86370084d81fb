'use client'

import type { WorkflowView } from '../../service/present'
import { professionName } from './names'
import { isInForce } from './steps'
import { useDates, useWords } from './useWords'

const shownAtMost = 6

/** What is awaited, in words: the visas, the professions, or the next act. */
const useExpectations = ({ state, review, awaited }: WorkflowView): string[] => {
  const words = useWords()
  const { moment } = useDates()
  switch (state) {
    case 'draft':
      return [words.awaited.submission]
    case 'changesRequested':
      return [words.awaited.rework]
    case 'inReview':
      return [words.awaited.reviews(awaited.reviews)]
    case 'inApproval':
      return awaited.professions.length === 0
        ? [words.awaited.anyApprover]
        : awaited.professions.map((code) => words.awaited.profession(professionName(words, code)))
    case 'approved':
      return [words.awaited.publication]
    case 'scheduled':
      return [words.awaited.schedule(moment(review?.scheduledFor ?? ''))]
  }
}

const isDecision = (state: WorkflowView['state']): boolean =>
  state === 'inReview' || state === 'inApproval'

/** Who is awaited, with profession; nobody while what is in force is what stands here. */
export const Awaited = ({ view }: { view: WorkflowView }) => {
  const words = useWords()
  const expectations = useExpectations(view)
  const { people } = view.awaited
  const rest = people.length - shownAtMost
  if (isInForce(view)) return null
  return (
    <section className="wf-part">
      <h3 className="wf-part__title">{words.awaited.title}</h3>
      {expectations.map((expectation) => (
        <p key={expectation} className="wf-awaited">
          {expectation}
        </p>
      ))}
      {people.length > 0 && (
        <ul className="wf-people">
          {people.slice(0, shownAtMost).map((person) => (
            <li key={`${person.name} ${person.as}`} className="wf-people__person">
              <span className="wf-people__name">{person.name}</span>{' '}
              <span className="wf-people__what">
                {[professionName(words, person.profession), words.awaited.as[person.as]]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
          {rest > 0 && <li className="wf-people__what">{words.awaited.others(rest)}</li>}
        </ul>
      )}
      {people.length === 0 && isDecision(view.state) && (
        <p className="wf-note wf-note--warning">{words.awaited.nobodyLeft}</p>
      )}
    </section>
  )
}
