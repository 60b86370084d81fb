'use client'

import { useState, type ReactNode } from 'react'

import { hasRound, type WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'
import { ActionDialog } from './ActionDialog'
import { Actions } from './Actions'
import { Awaited } from './Awaited'
import { Decisions } from './Decisions'
import { Details } from './Details'
import { Frame } from './Frame'
import { Round } from './Round'
import type { SigningAction } from './signing'
import { StatusPills, WithdrawalNote } from './Status'
import { StepLine } from './StepLine'
import { Unanswered } from './Unanswered'
import type { Saving } from './useSaving'
import { useWords } from './useWords'
import type { Workflow } from './useWorkflow'

/** What the panel says of what was just done. */
export type Said = { tone: 'done' | 'error'; text: string; more?: ReactNode }

type PanelProps = {
  workflow: Workflow
  saving: Saving
  said: Said | null
  onSaid: (said: Said | null) => void
  /** Said first of all, such as that somebody changed the text meanwhile. */
  notice?: ReactNode
  /** Stands before everything else, such as what has to be seen before one signs. */
  children?: (view: WorkflowView, fold: () => void) => ReactNode
  /** Stands after the actions, such as what has to be filled in. */
  wanting?: (view: WorkflowView, fold: () => void) => ReactNode
  /** Where the text is signed: an address, or a place on this page. */
  signing: string | ((action: SigningAction) => void)
  onReload: () => Promise<void>
  /** A link to what was just published. */
  published?: ReactNode
}

/** The panel of a document that is stored, beside its form or beside its text. */
export const Panel = (props: PanelProps) => {
  const { workflow, saving, said, onSaid, notice, children, wanting, signing, published } = props
  const { view, act, refresh } = workflow
  const words = useWords()
  const [chosen, setChosen] = useState<WorkflowAction | null>(null)
  if (view === null) return <Unanswered workflow={workflow} />

  const choose = async (action: WorkflowAction): Promise<void> => {
    onSaid(null)
    if (action === 'submit' && saving.isModified) {
      if (!(await saving.save())) {
        onSaid({ tone: 'error', text: words.unsaved.saveFailed })
        return
      }
      const after = await refresh()
      const isOpen = after?.actions.some((known) => known.action === action && known.allowed)
      if (isOpen !== true) {
        onSaid({ tone: 'error', text: words.unsaved.stillMissing })
        return
      }
    }
    setChosen(action)
  }
  const reload = async (): Promise<void> => {
    setChosen(null)
    await props.onReload()
  }
  const endsRound = view.review !== null && hasRound(view.state)

  return (
    <Frame state={<StatusPills view={view} />}>
      {(fold) => (
        <>
          {notice}
          {saving.isModified && endsRound && (
            <p className="wf-note wf-note--warning">{words.unsaved.endsRound}</p>
          )}
          <div role="status" className={said ? `wf-note wf-note--${said.tone}` : 'wf-unseen'}>
            {said && <p>{said.text}</p>}
            {said?.more}
          </div>
          <WithdrawalNote view={view} />
          {children?.(view, fold)}
          <StepLine view={view} />
          <Actions
            view={view}
            savesFirst={saving.isModified}
            isBusy={saving.isProcessing}
            signing={signing}
            onChoose={choose}
            onSign={fold}
          />
          {wanting?.(view, fold)}
          <Awaited view={view} />
          <Decisions view={view} />
          <Round view={view} />
          <Details view={view} />
          {chosen !== null && (
            <ActionDialog
              key={chosen}
              action={chosen}
              view={view}
              seen={{
                contentHash: saving.shownHash ?? view.contentHash,
                releaseHash: view.currentRelease?.contentHash,
              }}
              warning={saving.isModified ? words.unsaved.keep : null}
              act={act}
              onDone={() => {
                setChosen(null)
                const more = chosen === 'release' ? published : undefined
                onSaid({ tone: 'done', text: words.done[chosen], more })
              }}
              onClose={() => setChosen(null)}
              onReload={reload}
            />
          )}
        </>
      )}
    </Frame>
  )
}
