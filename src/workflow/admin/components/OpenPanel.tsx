'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { hasRound, type WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'
import { ActionDialog } from './ActionDialog'
import { Actions } from './Actions'
import type { Address } from './api'
import { Awaited } from './Awaited'
import { Decisions } from './Decisions'
import { Details } from './Details'
import { FigureChecks } from './FigureChecks'
import { Frame } from './Frame'
import { Missing } from './Missing'
import { Round } from './Round'
import { StaleNotice } from './StaleNotice'
import { StatusPills, WithdrawalNote } from './Status'
import { StepLine } from './StepLine'
import { useSaving } from './useSaving'
import { useStaleness } from './useStaleness'
import { useWords } from './useWords'
import { useWorkflow } from './useWorkflow'

/** The panel of a document that is stored. */
export const OpenPanel = ({ first, ...address }: Address & { first: WorkflowView | null }) => {
  const { apiRoute, collection, id } = address
  const words = useWords()
  const { config } = useConfig()
  const { data } = useDocumentInfo()
  const saving = useSaving({ apiRoute, url: `/${collection}/${id}` })
  const savedAt = String(data?.['updatedAt'])
  const workflow = useWorkflow(address, {
    first,
    lastSave: `${savedAt} ${saving.refusals}`,
    isSaving: saving.isProcessing,
  })
  const { view, trouble, refresh, act, check } = workflow
  const isStale = useStaleness(workflow, saving)
  const [chosen, setChosen] = useState<WorkflowAction | null>(null)
  const [said, setSaid] = useState<{ tone: 'done' | 'error'; text: string } | null>(null)

  if (view === null) {
    return (
      <Frame state={null}>
        {() =>
          trouble === null ? (
            <p className="wf-quiet">{words.loading}</p>
          ) : (
            <div className="wf-note wf-note--error">
              <p>{trouble === 'unreachable' ? words.unreachable : trouble.detail}</p>
              <Button margin={false} size="small" type="button" onClick={() => refresh()}>
                {words.retry}
              </Button>
            </div>
          )
        }
      </Frame>
    )
  }

  const choose = async (action: WorkflowAction): Promise<void> => {
    setSaid(null)
    if (action === 'submit' && saving.isModified) {
      if (!(await saving.save())) {
        setSaid({ tone: 'error', text: words.unsaved.saveFailed })
        return
      }
      const after = await refresh()
      const isOpen = after?.actions.some((known) => known.action === action && known.allowed)
      if (isOpen !== true) {
        setSaid({ tone: 'error', text: words.unsaved.stillMissing })
        return
      }
    }
    setChosen(action)
  }
  const reload = async (): Promise<void> => {
    setChosen(null)
    if (await saving.reload()) setSaid({ tone: 'done', text: words.stale.reloaded })
    await refresh()
  }
  const overwrite = async (): Promise<void> => {
    await saving.save({ expectedHash: view.contentHash })
    await refresh()
  }
  const endsRound = view.review !== null && hasRound(view.state)

  return (
    <Frame state={<StatusPills view={view} />}>
      {(fold) => (
        <>
          {isStale && (
            <StaleNotice
              view={view}
              isModified={saving.isModified}
              compareUrl={`${config.routes.admin}/collections/${collection}/${id}/versions`}
              onReload={reload}
              onOverwrite={overwrite}
            />
          )}
          {saving.isModified && endsRound && (
            <p className="wf-note wf-note--warning">{words.unsaved.endsRound}</p>
          )}
          <p role="status" className={said ? `wf-note wf-note--${said.tone}` : 'wf-unseen'}>
            {said?.text}
          </p>
          <WithdrawalNote view={view} />
          <StepLine view={view} />
          <Actions
            view={view}
            savesFirst={saving.isModified}
            isBusy={saving.isProcessing}
            onChoose={choose}
          />
          <FigureChecks view={view} check={check} onGo={fold} />
          <Missing view={view} isModified={saving.isModified} onGo={fold} />
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
                setSaid({ tone: 'done', text: words.done[chosen] })
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
