'use client'

import { useEffect, type ReactNode } from 'react'

import './forms.css'
import { mendForms } from './formRepairs'

/** Mends Payload's forms for screen readers and keyboards, as its screens come and go. */
export const AccessibleForms = ({ children }: { children: ReactNode }) => {
  useEffect(() => {
    let frame = 0
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => mendForms(document))
    })
    mendForms(document)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
  return children
}
