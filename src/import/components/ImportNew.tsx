'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'

import { ImportDialog } from './ImportDialog'
import { NewsletterFields, type Issue } from './NewsletterFields'

export type Choice = { id: string; name: string }

type Props = {
  collection: string
  /** The groups for which the person may write. */
  groups: Choice[]
  themes: Choice[]
}

/** « Importer un fichier Word », on the list: makes a new document. */
export const ImportNew = ({ collection, groups, themes }: Props) => {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [group, setGroup] = useState(groups[0]?.id ?? '')
  const [theme, setTheme] = useState('')
  const [issue, setIssue] = useState<Issue>({ year: '', issue: '' })
  const isNewsletter = collection === 'newsletters'
  const fields = useMemo(
    () => ({
      workingGroup: group,
      ...(theme !== '' && { themes: [theme] }),
      ...(isNewsletter && { year: Number(issue.year), issue: issue.issue }),
    }),
    [group, theme, isNewsletter, issue],
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
          hasSections={collection === 'protocols'}
          isReady={!isNewsletter || (issue.year !== '' && issue.issue !== '')}
          onClose={() => setOpen(false)}
          onDone={open}
          title="Importer un fichier Word"
        >
          <div className="import__fields">
            <label>
              Groupe de travail
              <select onChange={(event) => setGroup(event.target.value)} value={group}>
                {groups.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Thème
              <select onChange={(event) => setTheme(event.target.value)} value={theme}>
                <option value="">Thème habituel du groupe</option>
                {themes.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            {isNewsletter && <NewsletterFields onChange={setIssue} value={issue} />}
          </div>
        </ImportDialog>
      )}
    </>
  )
}
