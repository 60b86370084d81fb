'use client'

import type { WorkflowView } from '../../service/present'
import { postName } from './names'
import { useDates, useWords } from './useWords'

type Decision = WorkflowView['decisions'][number]

const DecisionLine = ({ decision }: { decision: Decision }) => {
  const words = useWords()
  const { moment } = useDates()
  const who = postName(words, decision)
  return (
    <li className={`wf-decision wf-decision--${decision.void ? 'void' : decision.meaning}`}>
      <p className="wf-decision__head">
        <strong className="wf-decision__meaning">{words.meanings[decision.meaning]}</strong>
        {decision.void && (
          <span className="wf-decision__void" title={words.decisions.voidWhy}>
            {words.decisions.void}
          </span>
        )}
      </p>
      <p className="wf-decision__who">
        {decision.name}
        {who !== '' && <span className="wf-people__what">, {who}</span>}
      </p>
      <p className="wf-decision__when">
        <time dateTime={decision.at}>{moment(decision.at)}</time>
      </p>
      {decision.acknowledged.length > 0 && (
        <p className="wf-quiet">{words.decisions.acknowledged(decision.acknowledged.length)}</p>
      )}
      {decision.comment !== null && <p className="wf-decision__words">{decision.comment}</p>}
    </li>
  )
}

/** The decisions that were signed, newest first, with name, time and meaning. */
export const Decisions = ({ view }: { view: WorkflowView }) => {
  const { decisions } = useWords()
  if (view.decisions.length === 0 && view.review === null) return null
  return (
    <section className="wf-part">
      <h3 className="wf-part__title">{decisions.title}</h3>
      {view.decisions.length === 0 ? (
        <p className="wf-quiet">{decisions.none}</p>
      ) : (
        <ul className="wf-decisions">
          {view.decisions.toReversed().map((decision) => (
            <DecisionLine key={`${decision.at} ${decision.name}`} decision={decision} />
          ))}
        </ul>
      )}
    </section>
  )
}
