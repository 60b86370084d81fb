'use client'

import { Button } from '@payloadcms/ui'

import { Frame } from './Frame'
import { useWords } from './useWords'
import type { Workflow } from './useWorkflow'

/** The panel before anything is known, or when nothing could be read. */
export const Unanswered = ({ workflow: { trouble, refresh } }: { workflow: Workflow }) => {
  const words = useWords()
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
