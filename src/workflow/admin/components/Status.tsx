'use client'

import { documentStatusOf } from '../../../vocabulary/documentStatus'
import type { WorkflowView } from '../../service/present'
import { isInForce } from './steps'
import { useDates, useWords } from './useWords'

/** What the document is to its readers, and where the text is that will follow. */
export const StatusPills = ({ view }: { view: WorkflowView }) => {
  const words = useWords()
  const { state, currentRelease, withdrawn } = view
  const arrived = isInForce(view)
  const status = documentStatusOf({
    isInForce: currentRelease !== null,
    isRevised: !arrived,
    withdrawn: withdrawn?.kind ?? null,
  })
  return (
    <span className="wf-pills">
      <span className={`wf-pill wf-pill--${status}`}>{words.statuses[status]}</span>
      {!arrived && <span className={`wf-pill wf-pill--${state}`}>{words.states[state]}</span>}
    </span>
  )
}

/** That nothing is in force any more, or was not for a while: when, and why. */
export const WithdrawalNote = ({ view }: { view: WorkflowView }) => {
  const words = useWords()
  const { day } = useDates()
  const { withdrawn, withdrawnMeanwhile: meanwhile } = view
  if (withdrawn) {
    const { number, kind, reason, at } = withdrawn
    return (
      <div className="wf-note wf-note--warning">
        <p>
          <strong>{words.withdrawn.title(number, kind, day(at))}</strong>
        </p>
        <p>{words.withdrawn.reason(reason)}</p>
        <p>{words.withdrawn.nothing}</p>
      </div>
    )
  }
  if (!meanwhile) return null
  return (
    <div className="wf-note">
      <p>{words.meanwhile(meanwhile.kind, day(meanwhile.at), day(meanwhile.reinstatedAt))}</p>
      <p>{words.withdrawn.reason(meanwhile.reason)}</p>
    </div>
  )
}
