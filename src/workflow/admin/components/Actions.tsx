'use client'

import { Button } from '@payloadcms/ui'

import type { WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'
import { weightOf } from './actionForms'
import { isSigning, type SigningAction } from './signing'
import { useWords } from './useWords'

type ActionsProps = {
  view: WorkflowView
  /** Whether a submission has to save first. */
  savesFirst: boolean
  isBusy: boolean
  /** Where the text is signed: an address, or a place on this page. */
  signing: string | ((action: SigningAction) => void)
  onChoose: (action: WorkflowAction) => void
  /** Called before the page goes to the place where one signs. */
  onSign: () => void
}

type Known = WorkflowView['actions'][number]

// What is typed and not yet saved may be just what a submission lacks.
const mendedBySaving = new Set(['INCOMPLETE_DOCUMENT', 'CONFLICT'])

const styleOf = (action: WorkflowAction, isFirst: boolean): 'primary' | 'secondary' =>
  isFirst && weightOf(action) === 'forward' ? 'primary' : 'secondary'

/** What the person may do, as buttons; the rest with the reason why not. */
export const Actions = (props: ActionsProps) => {
  const { view, savesFirst, isBusy, signing, onChoose, onSign } = props
  const words = useWords()
  const isOpen = ({ action, allowed, code }: Known): boolean =>
    allowed || (action === 'submit' && savesFirst && code !== undefined && mendedBySaving.has(code))
  const open = view.actions
    .filter(isOpen)
    .map(({ action }) => action)
    .toSorted((a, b) => Number(weightOf(b) === 'forward') - Number(weightOf(a) === 'forward'))
  const refused = view.actions.filter((known) => !isOpen(known))
  const nameOf = (action: WorkflowAction): string =>
    action === 'submit' && savesFirst ? words.saveAndSubmit : words.actions[action]
  const wayTo = (action: WorkflowAction) => {
    if (!isSigning(action)) return { onClick: () => onChoose(action) }
    if (typeof signing === 'string') return { el: 'link' as const, to: signing }
    return {
      onClick: () => {
        onSign()
        signing(action)
      },
    }
  }
  return (
    <section className="wf-part">
      <h3 className="wf-unseen">{words.actionsTitle}</h3>
      {open.length === 0 && <p className="wf-quiet">{words.noAction}</p>}
      <div className="wf-actions">
        {open.map((action, index) => (
          <Button
            key={action}
            buttonStyle={styleOf(action, index === 0)}
            className={`wf-actions__button wf-actions__button--${weightOf(action)}`}
            disabled={isBusy}
            margin={false}
            size="medium"
            type="button"
            {...wayTo(action)}
          >
            {nameOf(action)}
          </Button>
        ))}
      </div>
      <details className="wf-refused">
        <summary>
          {words.refused(refused.length)} <span className="wf-quiet">{words.refusedHint}</span>
        </summary>
        <dl>
          {refused.map(({ action, message }) => (
            <div key={action}>
              <dt>{words.actions[action]}</dt>
              <dd>{message}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
