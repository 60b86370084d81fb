'use client'

import { useEffect, type ReactNode } from 'react'

import './forms.css'
import { mendScreen } from './repairs'

/** Mends Payload's screens for keyboards and screen readers, as they come and go. */
export const Repairs = ({ children }: { children: ReactNode }) => {
  useEffect(() => {
    let frame = 0
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => mendScreen(document))
    })
    mendScreen(document)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-label', 'aria-hidden', 'role'],
    })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
  return children
}
