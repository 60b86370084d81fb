'use client'

import { useEffect, type ReactNode } from 'react'

import { names } from './names'

const giveNames = (): void => {
  for (const { selector, name } of names) {
    for (const element of document.querySelectorAll(`${selector}:not([aria-label])`)) {
      element.setAttribute('aria-label', name)
    }
  }
}

/** Names what Payload leaves without a name, as its screens come and go. */
export const AccessibleNames = ({ children }: { children: ReactNode }) => {
  useEffect(() => {
    let frame = 0
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(giveNames)
    })
    giveNames()
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
  return children
}
