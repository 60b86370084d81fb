'use client'

import { useEffect } from 'react'

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'

import './password.css'
import { ChangePassword } from './ChangePassword'

/**
 * What takes the place of Payload's own fields for a password, which would have one person type another's: a note, and on
 * one's own account the form that asks for the old one.
 */
export const PasswordPlace = () => {
  const { docPermissions, id } = useDocumentInfo()
  const { user } = useAuth()
  // The first account of a library: who makes it is nobody yet, and types a password in Payload's own fields.
  if (!user) return null
  if (id === undefined) return <Invitation />
  if (user.id === id) return <ChangePassword />
  const fields: unknown = docPermissions?.fields
  const isAddressTold = typeof fields !== 'object' || fields === null || 'email' in fields
  return (
    // Payload draws an empty address, and one to type in, where it is told of none.
    <p className={isAddressTold ? 'password-note' : 'password-note password-note--no-address'}>
      Personne ne saisit le mot de passe d’un autre : « Mot de passe oublié ? », sur la page de
      connexion, envoie un lien à cette personne.
    </p>
  )
}

const Invitation = () => {
  const typed = useFormFields(([fields]) => fields['password']?.value)
  const dispatch = useFormFields(([, change]) => change)
  // Payload's form wants one. The server takes none from here: its owner chooses it.
  useEffect(() => {
    if (typed) return
    const value = crypto.randomUUID() + crypto.randomUUID()
    for (const path of ['password', 'confirm-password']) {
      dispatch({ type: 'UPDATE', path, value, valid: true })
    }
  }, [dispatch, typed])
  return (
    <p className="password-note">
      Cette personne recevra à son adresse un lien, valable trois jours, pour choisir son mot de
      passe.
    </p>
  )
}
