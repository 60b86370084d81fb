'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { WorkflowView } from '../../service/present'
import { fieldLabel, fieldPlace } from './fieldPlace'
import { goToField } from './goToField'
import { useWords } from './useWords'

type Issue = { path: string; message: string }

/** What is missing, each a way to its field. */
export const IssueLinks = ({ issues, onGo }: { issues: readonly Issue[]; onGo?: () => void }) => {
  const { missing } = useWords()
  const { getEntityConfig } = useConfig()
  const { collectionSlug = '' } = useDocumentInfo()
  const [isAbsent, setAbsent] = useState(false)
  const fields = getEntityConfig({ collectionSlug }).fields
  return (
    <>
      <ul className="wf-missing">
        {issues.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <button
              type="button"
              className="wf-missing__link"
              onClick={async () => {
                onGo?.()
                setAbsent(!(await goToField(fieldPlace(fields, path))))
              }}
            >
              <span className="wf-missing__field">{fieldLabel(fields, path)}</span>
              <span className="wf-missing__what">{message}</span>
            </button>
          </li>
        ))}
      </ul>
      {isAbsent && (
        <p role="status" className="wf-note">
          {missing.absent}
        </p>
      )}
    </>
  )
}

/** What has to be filled in before the document may be submitted. */
export const Missing = ({
  view,
  isModified,
  onGo,
}: {
  view: WorkflowView
  isModified: boolean
  onGo: () => void
}) => {
  const { missing } = useWords()
  const isOpen = view.state === 'draft' || view.state === 'changesRequested'
  // What is to be compared with an imported file has a part of its own.
  const issues = view.missing.filter(
    ({ message }) => !view.figures.some((figure) => figure.message === message),
  )
  if (!isOpen || issues.length === 0) return null
  return (
    <section className="wf-part">
      <h3 className="wf-part__title">
        {missing.title} <span className="wf-count">{issues.length}</span>
      </h3>
      <IssueLinks issues={issues} onGo={onGo} />
      {isModified && <p className="wf-quiet">{missing.saveFirst}</p>}
    </section>
  )
}
