'use client'

import { useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** The first thing on a page, before the menu: what the keyboard comes upon first. */
export const skipLinksId = 'raccourcis'

/** A way past the menu for whoever has no mouse. */
export const SkipLink = ({ target, children }: { target: string; children: ReactNode }) => {
  // It is there as long as the page is; the server draws none.
  const place = useSyncExternalStore(
    () => () => undefined,
    () => document.getElementById(skipLinksId),
    () => null,
  )
  if (place === null) return null
  return createPortal(
    <a
      href={`#${target}`}
      onClick={(event) => {
        // The address stays as it is: Payload reads it.
        event.preventDefault()
        const element = document.getElementById(target)
        element?.focus()
        element?.scrollIntoView({ block: 'nearest' })
      }}
    >
      {children}
    </a>,
    place,
  )
}
