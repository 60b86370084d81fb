'use client'

import { useAuth } from '@payloadcms/ui'

import { Labelled, type InputProps } from './Labelled'

type PasswordProps = InputProps & { value: string; onChange: (value: string) => void }

/** The password that signs, with the account beside it so that a password manager knows which one. */
export const Password = ({ value, onChange, ...props }: PasswordProps) => {
  const { user } = useAuth()
  return (
    <Labelled {...props}>
      {(described) => (
        <>
          <input
            hidden
            readOnly
            aria-hidden="true"
            tabIndex={-1}
            type="text"
            name="username"
            autoComplete="username"
            value={user?.email ?? ''}
          />
          <input
            {...described}
            className="wf-input"
            type="password"
            autoComplete="current-password"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </>
      )}
    </Labelled>
  )
}
