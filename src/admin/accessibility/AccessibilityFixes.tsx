'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

import { takePlainPaste } from '../../richText/editor/paste/plainField'
import '../editView/forms.css'
import { skipLinksId } from '../../workflow/admin/components/SkipLink'
import { mendScreen } from './fixes'

/** Mends Payload's screens for keyboards and screen readers, as they come and go. */
export const AccessibilityFixes = ({ children }: { children: ReactNode }) => {
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
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      for (const sentence of takePlainPaste(event)) toast.info(sentence)
    }
    document.addEventListener('paste', onPaste, { capture: true })
    return () => document.removeEventListener('paste', onPaste, { capture: true })
  }, [])
  return (
    <>
      <div className="skip-links" id={skipLinksId} />
      {children}
    </>
  )
}
