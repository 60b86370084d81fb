'use client'

import { useFormProcessing } from '@payloadcms/ui'
import { useLayoutEffect, useRef } from 'react'

/** Where somebody is writing in a form, and the way back to it. */
const placeIn = (form: HTMLFormElement): (() => void) => {
  const { activeElement } = document
  const selection = getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined
  return () => {
    if (!(activeElement instanceof HTMLElement) || !form.contains(activeElement)) return
    activeElement.focus({ preventScroll: true })
    if (!range || !activeElement.isContentEditable) return
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
}

/**
 * Takes nothing more while a form is being saved, and goes on where one was. Payload opens the form again before the
 * answer of the server has come, which then takes the place of whatever was typed meanwhile.
 */
export const HoldWhileSaving = () => {
  const isSaving = useFormProcessing()
  const mark = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const form = mark.current?.closest('form')
    if (!isSaving || !form) return
    const goBack = placeIn(form)
    form.inert = true
    form.setAttribute('aria-busy', 'true')
    return () => {
      form.inert = false
      form.removeAttribute('aria-busy')
      goBack()
    }
  }, [isSaving])
  return <span hidden ref={mark} />
}
