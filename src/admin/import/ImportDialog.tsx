'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

import { FileChoice } from './FileChoice'
import { Preview } from './Preview'
import { Progress } from './Progress'
import type { Report } from './readReport'
import { useImport } from './useImport'

type Props = {
  /** Where the file is sent: `/api/protocols/import`. */
  address: string
  fields: Readonly<Record<string, unknown>>
  title: string
  /** What the last button says that it does. */
  applyLabel: string
  /** What is asked before the file is chosen. */
  children?: ReactNode
  /** What applying it costs: said before the file is chosen and before it is applied. */
  cautions?: ReactNode
  /** False while something that is asked for before is missing. */
  isReady: boolean
  hasSections: boolean
  onClose: () => void
  onDone: (id: string) => void
}

const refusedOf = (guesses: Report['headerGuesses']): number[] =>
  guesses.filter(({ isTaken }) => !isTaken).map(({ table }) => table)

/** From a Word file to a document: choose, look at what it gives, apply. */
export const ImportDialog = (props: Props) => {
  const { address, fields, title, applyLabel, children, cautions, isReady, hasSections } = props
  const { onClose, onDone } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { stage, file, read, choose, write, restart } = useImport({ address, fields })

  const isRead = stage.name === 'read' || stage.name === 'updating'

  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    if (stage.name === 'done') onDone(stage.id)
  }, [stage, onDone])

  return (
    <dialog aria-labelledby={titleId} className="import" onClose={onClose} ref={dialog}>
      <header className="import__header">
        <h2 id={titleId}>{title}</h2>
        <button className="import__button" onClick={() => dialog.current?.close()} type="button">
          Fermer
        </button>
      </header>
      <div className="import__body">
        {(stage.name === 'choosing' || isRead) && cautions}
        {stage.name === 'choosing' && (
          <>
            {children}
            {isReady && <FileChoice onFile={(chosen) => void read(chosen)} />}
          </>
        )}
        {file !== null && stage.name !== 'choosing' && (
          <p className="import__name">
            Fichier : <strong>{file.name}</strong>
          </p>
        )}
        {stage.name === 'reading' && <Progress part={stage.part} then="Lecture du fichier…" />}
        {stage.name === 'refused' && (
          <div className="import__refused" role="alert">
            <h3>Ce fichier n’a pas été importé</h3>
            {stage.reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </div>
        )}
        {(stage.name === 'read' || stage.name === 'updating' || stage.name === 'writing') && (
          <Preview
            hasSections={hasSections}
            onHeaders={(headerGuesses) =>
              void choose(
                { plainTables: refusedOf(headerGuesses) },
                { ...stage.report, headerGuesses },
              )
            }
            onLevel={(level) =>
              void choose({ sectionLevel: level }, { ...stage.report, sectionLevel: level })
            }
            report={stage.report}
          />
        )}
        {stage.name === 'writing' && <Progress part={stage.part} then="Enregistrement…" />}
        {stage.name === 'done' && <p role="status">C’est fait. Ouverture du document…</p>}
      </div>
      {(isRead || stage.name === 'refused') && (
        <footer className="import__footer">
          <button className="import__button" onClick={restart} type="button">
            Choisir un autre fichier
          </button>
          {isRead && (
            <button
              className="import__button import__button--main"
              disabled={stage.name === 'updating'}
              onClick={() => void write(stage.report)}
              type="button"
            >
              {applyLabel}
            </button>
          )}
        </footer>
      )}
    </dialog>
  )
}
