'use client'

import { useCallback, useState } from 'react'

import { readDocumentId, readRefusal, readReport, type Report } from './readReport'
import { sendFile } from './sendFile'

/** Where an import is: nothing chosen, on its way, read, refused, being written, or done. */
export type Stage =
  | { name: 'choosing' }
  | { name: 'reading'; part: number }
  | { name: 'read'; report: Report }
  /** Read, and being read once more with another choice: what was found stays on the screen. */
  | { name: 'updating'; report: Report }
  | { name: 'refused'; reasons: string[] }
  | { name: 'writing'; part: number; report: Report }
  | { name: 'done'; id: string }

/** What the author chose of the reading: which headings make sections, which tables have no header. */
type Choices = { sectionLevel?: number; plainTables?: number[] }

type Order = { address: string; fields: Readonly<Record<string, unknown>> }

/** An import, from the chosen file to the document: a dry run first, then the same file for good. */
export const useImport = ({ address, fields }: Order) => {
  const [stage, setStage] = useState<Stage>({ name: 'choosing' })
  const [file, setFile] = useState<File | null>(null)
  const [choices, setChoices] = useState<Choices>({})

  const look = useCallback(
    async (chosen: File, made: Choices) => {
      const { status, body } = await sendFile({
        url: `${address}?dryRun=true`,
        file: chosen,
        fields: { ...fields, ...made },
        onProgress: (part) =>
          setStage((before) => (before.name === 'reading' ? { name: 'reading', part } : before)),
      })
      setStage(
        status === 200
          ? { name: 'read', report: readReport(body) }
          : { name: 'refused', reasons: readRefusal(status, body) },
      )
    },
    [address, fields],
  )

  const read = useCallback(
    async (chosen: File) => {
      setFile(chosen)
      setChoices({})
      setStage({ name: 'reading', part: 0 })
      await look(chosen, {})
    },
    [look],
  )

  /** Reads the file again with a choice; `expected` is shown meanwhile. */
  const choose = useCallback(
    async (choice: Choices, expected: Report) => {
      if (file === null) return
      const made = { ...choices, ...choice }
      setChoices(made)
      setStage({ name: 'updating', report: expected })
      await look(file, made)
    },
    [choices, file, look],
  )

  const write = useCallback(
    async (report: Report) => {
      if (file === null) return
      setStage({ name: 'writing', part: 0, report })
      const { status, body } = await sendFile({
        url: address,
        file,
        fields: { ...fields, ...choices },
        onProgress: (part) => setStage({ name: 'writing', part, report }),
      })
      setStage(
        status === 200 || status === 201
          ? { name: 'done', id: readDocumentId(body) }
          : { name: 'refused', reasons: readRefusal(status, body) },
      )
    },
    [address, choices, fields, file],
  )

  const restart = useCallback(() => {
    setFile(null)
    setStage({ name: 'choosing' })
  }, [])

  return { stage, file, read, choose, write, restart }
}
