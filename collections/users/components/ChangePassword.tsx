'use client'

import { useId, useState, type ReactNode } from 'react'

import { Button, useConfig } from '@payloadcms/ui'

import { askForPassword } from './askForPassword'

type LineProps = { label: string; name: string; value: string; onChange: (value: string) => void }

const Line = ({ label, name, value, onChange }: LineProps): ReactNode => (
  <label>
    <span>{label}</span>
    <input
      type="password"
      autoComplete={name}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
)

/** Changes one's own password, with the old one. Not a form of its own: it stands in that of the account. */
export const ChangePassword = () => {
  const { config } = useConfig()
  const heading = useId()
  const [isOpen, setOpen] = useState(false)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)

  const change = async () => {
    if (next !== again) {
      setSaid('Les deux saisies du nouveau mot de passe diffèrent.')
      return
    }
    setBusy(true)
    const refusal = await askForPassword(config.routes.api, {
      currentPassword: current,
      password: next,
    })
    setBusy(false)
    setSaid(refusal ?? 'Votre mot de passe est changé. Vos autres sessions sont fermées.')
    if (refusal !== null) return
    for (const empty of [setCurrent, setNext, setAgain]) empty('')
    setOpen(false)
  }

  return (
    <div className="password-form" role="group" aria-labelledby={heading}>
      <span id={heading}>Mot de passe</span>
      {isOpen && (
        <>
          <Line
            label="Mot de passe actuel"
            name="current-password"
            value={current}
            onChange={setCurrent}
          />
          <Line
            label="Nouveau mot de passe (12 caractères ou plus)"
            name="new-password"
            value={next}
            onChange={setNext}
          />
          <Line
            label="Le nouveau, encore une fois"
            name="new-password"
            value={again}
            onChange={setAgain}
          />
        </>
      )}
      <p role="status">{said}</p>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => (isOpen ? void change() : setOpen(true))}
      >
        {isOpen ? 'Changer le mot de passe' : 'Changer mon mot de passe'}
      </Button>
    </div>
  )
}
