'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { WorkflowView } from '../../service/present'
import type { Address } from './api'
import { FigureChecks } from './FigureChecks'
import { Missing } from './Missing'
import { Panel, type Said } from './Panel'
import { Published } from './Published'
import { StaleNotice } from './StaleNotice'
import { useSaving } from './useSaving'
import { useStaleness } from './useStaleness'
import { useWords } from './useWords'
import { useWorkflow } from './useWorkflow'

type OpenPanelProps = Address & {
  first: WorkflowView | null
  /** Where people read what is in force. */
  publicAddress: string | null
  /** Where the text is shown as it would be published. */
  reviewPath: string
}

/** The panel beside the form of a document that is stored. */
export const OpenPanel = (props: OpenPanelProps) => {
  const { first, publicAddress, reviewPath, ...address } = props
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
  const { view, refresh, check } = workflow
  const isStale = useStaleness(workflow, saving)
  const [said, setSaid] = useState<Said | null>(null)
  const here = `${config.routes.admin}/collections/${collection}/${id}`

  const reload = async (): Promise<void> => {
    if (await saving.reload()) setSaid({ tone: 'done', text: words.stale.reloaded })
    await refresh()
  }
  const overwrite = async (): Promise<void> => {
    await saving.save({ expectedHash: view?.contentHash })
    await refresh()
  }

  return (
    <Panel
      workflow={workflow}
      saving={saving}
      said={said}
      onSaid={setSaid}
      notice={
        isStale &&
        view !== null && (
          <StaleNotice
            view={view}
            isModified={saving.isModified}
            compareUrl={`${here}/versions`}
            onReload={reload}
            onOverwrite={overwrite}
          />
        )
      }
      wanting={(shown, fold) => (
        <>
          <FigureChecks view={shown} check={check} onGo={fold} />
          <Missing view={shown} isModified={saving.isModified} onGo={fold} />
        </>
      )}
      signing={`${here}${reviewPath}`}
      onReload={reload}
      published={publicAddress !== null && <Published address={publicAddress} />}
    />
  )
}
