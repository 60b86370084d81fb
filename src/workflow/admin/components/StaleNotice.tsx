'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { WorkflowView } from '../../service/present'
import { Dialog } from './Dialog'
import { useDates, useWords } from './useWords'

type StaleNoticeProps = {
  view: WorkflowView
  isModified: boolean
  compareUrl: string
  onReload: () => void
  onOverwrite: () => void
}

/** Says who changed the document meanwhile, and what to do: nothing is replaced unseen. */
export const StaleNotice = (props: StaleNoticeProps) => {
  const { view, isModified, compareUrl, onReload, onOverwrite } = props
  const { stale, dialog } = useWords()
  const { moment } = useDates()
  const [asked, setAsked] = useState<'overwrite' | 'reload' | null>(null)
  const { lastChange } = view
  const confirmed = (): void => {
    setAsked(null)
    if (asked === 'reload') onReload()
    else onOverwrite()
  }
  return (
    <div role="alert" className="wf-note wf-note--warning">
      <p>
        {lastChange
          ? stale.changed(lastChange.name, moment(lastChange.at))
          : stale.changedByUnknown}
      </p>
      {isModified && <p>{stale.kept}</p>}
      <div className="wf-note__buttons">
        <a href={compareUrl} target="_blank" rel="noreferrer">
          {stale.compare}
        </a>
        <Button
          buttonStyle="secondary"
          margin={false}
          size="small"
          type="button"
          onClick={isModified ? () => setAsked('reload') : onReload}
        >
          {isModified ? stale.reloadWithout : stale.reload}
        </Button>
        {isModified && (
          <Button
            buttonStyle="secondary"
            margin={false}
            size="small"
            type="button"
            onClick={() => setAsked('overwrite')}
          >
            {stale.overwrite}
          </Button>
        )}
      </div>
      {asked !== null && (
        <Dialog
          title={asked === 'reload' ? stale.reloadWithout : stale.overwrite}
          onClose={() => setAsked(null)}
        >
          <p className="wf-dialog__intro">
            {asked === 'reload' ? stale.reloadExplain : stale.overwriteExplain}
          </p>
          <div className="wf-dialog__buttons">
            <Button buttonStyle="secondary" margin={false} onClick={() => setAsked(null)}>
              {dialog.cancel}
            </Button>
            <Button margin={false} onClick={confirmed}>
              {asked === 'reload' ? stale.reloadWithout : stale.overwrite}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
