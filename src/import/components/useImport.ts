'use client'

import { useCallback, useState } from 'react'

import { readDocumentId, readRefusal, readReport, type Report } from './readReport'
import { sendFile } from './sendFile'

/** Where an import is: nothing chosen, on its way, read, refused, being written, or done. */
export type Stage =
  | { name: 'choosing' }
  | { name: 'reading'; part: number }
  | { name: 'read'; report: Report }
  | { name: 'refused'; reasons: string[] }
  | { name: 'writing'; part: number; report: Report }
  | { name: 'done'; id: string }

type Order = { address: string; fields: Readonly<Record<string, unknown>> }

/** An import, from the chosen file to the document: a dry run first, then the same file for good. */
export const useImport = ({ address, fields }: Order) => {
  const [stage, setStage] = useState<Stage>({ name: 'choosing' })
  const [file, setFile] = useState<File | null>(null)

  const read = useCallback(
    async (chosen: File) => {
      setFile(chosen)
      setStage({ name: 'reading', part: 0 })
      const { status, body } = await sendFile({
        url: `${address}?dryRun=true`,
        file: chosen,
        fields,
        onProgress: (part) => setStage({ name: 'reading', part }),
      })
      setStage(
        status === 200
          ? { name: 'read', report: readReport(body) }
          : { name: 'refused', reasons: readRefusal(status, body) },
      )
    },
    [address, fields],
  )

  const write = useCallback(
    async (report: Report) => {
      if (file === null) return
      setStage({ name: 'writing', part: 0, report })
      const { status, body } = await sendFile({
        url: address,
        file,
        fields,
        onProgress: (part) => setStage({ name: 'writing', part, report }),
      })
      setStage(
        status === 200 || status === 201
          ? { name: 'done', id: readDocumentId(body) }
          : { name: 'refused', reasons: readRefusal(status, body) },
      )
    },
    [address, fields, file],
  )

  const restart = useCallback(() => {
    setFile(null)
    setStage({ name: 'choosing' })
  }, [])

  return { stage, file, read, write, restart }
}
