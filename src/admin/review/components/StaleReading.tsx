'use client'

import { Button } from '@payloadcms/ui'

import { useDates, useWords } from '../../../workflow/admin/components/useWords'
import type { WorkflowView } from '../../../workflow/service/present'

type StaleProps = { view: WorkflowView; onCompare: () => void; onReload: () => void }

/** Says who changed the text while it was read, and shows what: nobody signs what they did not see. */
export const StaleReading = ({ view: { lastChange }, onCompare, onReload }: StaleProps) => {
  const { stale } = useWords()
  const { moment } = useDates()
  return (
    <div role="alert" className="wf-note wf-note--warning">
      <p>
        {lastChange
          ? stale.changed(lastChange.name, moment(lastChange.at))
          : stale.changedByUnknown}
      </p>
      <div className="wf-note__buttons">
        <Button margin={false} size="small" type="button" onClick={onCompare}>
          {stale.see}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          size="small"
          type="button"
          onClick={onReload}
        >
          {stale.read}
        </Button>
      </div>
    </div>
  )
}
