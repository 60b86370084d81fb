'use client'

import { useFormProcessing } from '@payloadcms/ui'
import { useDeferredValue, useLayoutEffect, useRef } from 'react'

import { placeIn } from './placeIn'

/**
 * Takes nothing more while a form is being saved, and goes on where one was. Payload opens the form again before the
 * answer of the server has come, which then takes the place of whatever was typed meanwhile.
 */
export const HoldWhileSaving = () => {
  const isSaving = useFormProcessing()
  // Drawn after all that the answer changes: a text that was handed over sooner than Payload looks opens anew then.
  const wasSaving = useDeferredValue(isSaving)
  const isHeld = isSaving || wasSaving
  const mark = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const form = mark.current?.closest('form')
    if (!isHeld || !form) return
    const goBack = placeIn(form)
    form.inert = true
    form.setAttribute('aria-busy', 'true')
    return () => {
      form.inert = false
      form.removeAttribute('aria-busy')
      goBack()
    }
  }, [isHeld])
  return <span hidden ref={mark} />
}
