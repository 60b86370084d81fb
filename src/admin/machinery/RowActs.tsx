'use client'

import { useState } from 'react'

import { Button, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { postAct } from './postAct'

type Act = { name: string; label: string }
type Props = { states: readonly string[]; acts: readonly Act[] }

/** What an admin may do about a row that failed: asked of the server, which decides. */
const RowActs = ({ states, acts }: Props) => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields['state']?.value)
  const router = useRouter()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  if (id === undefined || !states.some((one) => one === state)) return null

  const perform = async ({ name, label }: Act) => {
    setBusy(true)
    const refusal = await postAct(`${config.routes.api}/${String(collectionSlug)}/${id}/${name}`)
    setBusy(false)
    setSaid(refusal ?? `« ${label} » : c’est fait.`)
    if (refusal === null) router.refresh()
  }

  return (
    <div className="row-acts">
      {acts.map((act) => (
        <Button
          key={act.name}
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => void perform(act)}
        >
          {act.label}
        </Button>
      ))}
      <p role="status">{said}</p>
    </div>
  )
}

/** « Reprendre » beside an entry that was put aside. */
export const DeadLetterActs = () => (
  <RowActs states={['open']} acts={[{ name: 'retry', label: 'Reprendre' }]} />
)

/** « Renvoyer » and « Classer » beside a mail that failed or is in doubt. */
export const MailActs = () => (
  <RowActs
    states={['failed', 'inDoubt']}
    acts={[
      { name: 'retry', label: 'Renvoyer' },
      { name: 'settle', label: 'Classer' },
    ]}
  />
)
