'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type DialogProps = { title: string; onClose: () => void; children: ReactNode }

/** A modal dialogue outside the form of the document: the browser keeps the focus inside, and Escape closes it. */
export const Dialog = ({ title, onClose, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const opener = document.activeElement
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select')?.focus()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="wf-dialog"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // Keys belong to the dialogue: the document behind has shortcuts of its own.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={titleId} className="wf-dialog__title">
        {title}
      </h2>
      {children}
    </dialog>,
    document.body,
  )
}
