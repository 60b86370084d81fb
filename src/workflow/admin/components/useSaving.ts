import {
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isRecord } from '../../../input/isRecord'

/** Saving the document from the panel, and what its form was filled from. */
export type Saving = {
  isModified: boolean
  isProcessing: boolean
  /** How many saves were refused. */
  refusals: number
  /** The hash of the content on the screen, as it was before anything was typed. */
  shownHash: string | undefined
  save: (overrides?: Record<string, unknown>) => Promise<boolean>
  reload: () => Promise<boolean>
}

/** What stands beside a text that nobody writes in: there is nothing to save. */
export const nothingToSave = (shownHash: string | undefined): Saving => ({
  isModified: false,
  isProcessing: false,
  refusals: 0,
  shownHash,
  save: () => Promise.resolve(true),
  reload: () => Promise.resolve(true),
})

/** Saving the document from the panel beside its form. */
export const useSaving = ({ apiRoute, url }: { apiRoute: string; url: string }): Saving => {
  const { submit, reset, setModified } = useForm()
  const { setData } = useDocumentInfo()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const wasRefused = useFormSubmitted()
  const shown = useFormFields(([fields]) => fields['expectedHash']?.value)
  const wasProcessing = useRef(false)
  const [refusals, setRefusals] = useState(0)

  // Payload takes a refused save for a done one: without this the form would no longer offer to save,
  // nor warn whoever leaves the page with what was typed.
  useEffect(() => {
    if (wasProcessing.current && !isProcessing && wasRefused) {
      setModified(true)
      setRefusals((number) => number + 1)
    }
    wasProcessing.current = isProcessing
  }, [isProcessing, wasRefused, setModified])

  const save = useCallback(
    async (overrides: Record<string, unknown> = {}): Promise<boolean> => {
      const outcome = await submit({ overrides })
      return isRecord(outcome) && outcome.res instanceof Response && outcome.res.ok
    },
    [submit],
  )

  const reload = useCallback(async (): Promise<boolean> => {
    const response = await fetch(`${apiRoute}${url}?depth=0`, { credentials: 'include' })
    const doc: unknown = response.ok ? await response.json() : null
    if (!isRecord(doc)) return false
    const stored = { ...doc, expectedHash: doc['contentHash'] }
    setData(stored)
    await reset(stored)
    return true
  }, [apiRoute, url, reset, setData])

  return {
    isModified,
    isProcessing,
    refusals,
    shownHash: typeof shown === 'string' ? shown : undefined,
    save,
    reload,
  }
}
