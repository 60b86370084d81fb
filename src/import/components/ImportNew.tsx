'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'

import { Choice } from '../../admin/documentList/components/Choice'
import { isImportedInParts, isNamedByIssue } from '../../kinds/facts'
import { ImportDialog } from './ImportDialog'
import { IssueFields, type Issue } from './IssueFields'

type Option = { value: string; label: string }

type Props = {
  collection: string
  /** The groups for which the person may write. */
  groups: Option[]
  themes: Option[]
}

/** « Importer un fichier Word », on the list: makes a new document. */
export const ImportNew = ({ collection, groups, themes }: Props) => {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [group, setGroup] = useState(groups[0]?.value ?? '')
  const [theme, setTheme] = useState('')
  const [issue, setIssue] = useState<Issue>({ year: '', issue: '' })
  const asksIssue = isNamedByIssue(collection)
  const fields = useMemo(
    () => ({
      workingGroup: group,
      ...(theme !== '' && { themes: [theme] }),
      ...(asksIssue && { year: Number(issue.year), issue: issue.issue }),
    }),
    [group, theme, asksIssue, issue],
  )
  const open = useCallback(
    (id: string) => router.push(`/admin/collections/${collection}/${id}`),
    [router, collection],
  )
  return (
    <>
      <button className="import__button" onClick={() => setOpen(true)} type="button">
        Importer un fichier Word
      </button>
      {isOpen && (
        <ImportDialog
          address={`/api/${collection}/import`}
          applyLabel="Créer le document"
          fields={fields}
          hasSections={isImportedInParts(collection)}
          isReady={!asksIssue || (issue.year !== '' && issue.issue !== '')}
          onClose={() => setOpen(false)}
          onDone={open}
          title="Importer un fichier Word"
        >
          <div className="import__fields">
            <Choice label="Groupe de travail" onChange={setGroup} options={groups} value={group} />
            <Choice
              label="Thème"
              none="Thème habituel du groupe"
              onChange={setTheme}
              options={themes}
              value={theme}
            />
            {asksIssue && <IssueFields onChange={setIssue} value={issue} />}
          </div>
        </ImportDialog>
      )}
    </>
  )
}
