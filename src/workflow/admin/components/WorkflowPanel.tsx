'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import type { WorkflowView } from '../../service/present'
import { Frame } from './Frame'
import { OpenPanel } from './OpenPanel'
import { useWords } from './useWords'

/** The panel of the workflow beside a controlled document; `first` is where that stood when the page was made. */
export const WorkflowPanel = (props: {
  first: WorkflowView | null
  publicAddress: string | null
  reviewPath: string
}) => {
  const words = useWords()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  if (id === undefined || collectionSlug === undefined || isTrashed === true) {
    return (
      <Frame state={null}>
        {() => <p className="wf-quiet">{isTrashed ? words.inTrash : words.notYetSaved}</p>}
      </Frame>
    )
  }
  return (
    <OpenPanel
      key={`${collectionSlug}/${id}`}
      apiRoute={config.routes.api}
      collection={collectionSlug}
      id={String(id)}
      language={i18n.language}
      {...props}
    />
  )
}
