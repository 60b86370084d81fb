'use client'

import { useField } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'

import { readClipboard } from '../paste/clipboard'
import { PasteNotice } from '../paste/PasteNotice'
import { columnsOf } from './columns'
import { GridCell } from './GridCell'
import './grid.css'
import { insertText } from './insertText'
import { historyKeyOf, moveOf, pastedCells, type Cell } from './moves'
import { pastedRows } from './pastedRows'
import { placePasted } from './placePasted'
import { pastedTitle, pasteNotice, removedNotice, type Said } from './said'
import { useGrid } from './useGrid'

/** Rows of text as a table that is filled by keyboard: it writes the array that Payload's own field writes. */
export const TextGrid: ArrayFieldClientComponent = ({ field, path, readOnly, schemaPath }) => {
  const { rows = [], disabled } = useField<number>({ hasRows: true, path })
  const [said, setSaid] = useState<Said | null>(null)
  const labelId = useId()
  const table = useRef<HTMLTableElement>(null)
  const wanted = useRef<Cell | null>(null)
  const columns = columnsOf(field.fields)
  const isReadOnly = readOnly === true || disabled
  const singular = field.labels?.singular

  const focus = ({ row, column }: Cell): void =>
    table.current
      ?.querySelectorAll('tbody tr')
      .item(row)
      .querySelectorAll<HTMLTextAreaElement>('textarea')
      .item(column)
      .focus()
  useEffect(() => {
    const cell = wanted.current
    if (!cell || cell.row >= rows.length) return
    wanted.current = null
    focus(cell)
  })

  const grid = useGrid({
    path,
    schemaPath: schemaPath ?? path,
    columns,
    rowCount: rows.length,
    want: (cell) => {
      wanted.current = cell
      // The row is there already: nothing will draw the grid again for it.
      if (cell.row < rows.length) focus(cell)
    },
  })
  const goTo = (cell: Cell): void => {
    wanted.current = cell
    if (cell.row >= rows.length) grid.addRow(rows.length)
    else focus(cell)
  }
  const remove = (cell: Cell): void => {
    const words = grid.remove(cell)
    setSaid(words.length === 0 ? null : removedNotice(cell.row, words))
  }
  const goBack = (): void => {
    grid.undo()
    setSaid(null)
  }
  const onKeyDown = (from: Cell) => (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const act = historyKeyOf(event)
    if (act !== null) {
      // The browser would undo in whichever field was written in last.
      event.preventDefault()
      event.stopPropagation()
      if (act === 'undo') grid.undo()
      else grid.redo()
      return
    }
    if (event.key === 'Backspace' && event.ctrlKey && rows.length > 1) {
      if (grid.rowsNow()[from.row]?.some((cell) => cell !== '') === true) return
      event.preventDefault()
      remove(from)
      return
    }
    const to = moveOf(
      from,
      {
        key: event.key,
        shiftKey: event.shiftKey,
        isAtStart: selectionStart === 0 && selectionEnd === 0,
        isAtEnd: selectionEnd === value.length,
      },
      { rows: rows.length, columns: columns.length },
    )
    if (!to) return
    event.preventDefault()
    goTo(to)
  }
  const onPaste = (from: Cell) => (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    const { clipboardData } = event
    const plain = clipboardData.getData('text/plain')
    const isHtml = clipboardData.getData('text/html').trim() !== ''
    const copied = isHtml ? null : pastedCells(plain)
    const read = isHtml ? readClipboard(clipboardData, '') : null
    const pasted = copied === null ? pastedRows(read?.blocks ?? []) : { rows: copied }
    // What reads alike is left to the browser.
    if (read === null && copied === null) return
    const notice = read?.notice ?? []
    event.preventDefault()
    if ('text' in pasted) {
      insertText(event.currentTarget, pasted.text)
      setSaid(notice.length === 0 ? null : { title: pastedTitle, sentences: notice })
      return
    }
    const { rows: wantedRows, left } = placePasted(grid.rowsNow(), pasted.rows, {
      from,
      columns: columns.length,
    })
    grid.fill(from, wantedRows)
    setSaid(pasteNotice(notice, left))
  }
  return (
    <div className="text-grid field-type" id={`field-${path.replaceAll('.', '__')}`}>
      <p id={labelId} className="text-grid__label">
        {typeof field.label === 'string' ? field.label : field.name}
      </p>
      {typeof field.admin?.description === 'string' && (
        <p className="text-grid__hint">{field.admin.description}</p>
      )}
      {rows.length > 0 && (
        <div
          className="text-grid__scroll"
          // Cells that cannot be entered cannot scroll the table into sight by keyboard either.
          {...(isReadOnly && { 'aria-labelledby': labelId, role: 'region', tabIndex: 0 })}
        >
          <table ref={table} className="text-grid__table" aria-labelledby={labelId}>
            <thead>
              <tr>
                {columns.map(({ name, label }) => (
                  <th key={name} scope="col">
                    {label}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.id}>
                  {columns.map(({ name, label }, column) => (
                    <td key={name}>
                      <GridCell
                        path={`${path}.${index}.${name}`}
                        label={`${label}, ligne ${index + 1}`}
                        isReadOnly={isReadOnly}
                        onEdit={() => grid.keep({ row: index, column }, true)}
                        onBlur={grid.leave}
                        onKeyDown={onKeyDown({ row: index, column })}
                        onPaste={onPaste({ row: index, column })}
                      />
                    </td>
                  ))}
                  <td>
                    <button
                      type="button"
                      className="text-grid__remove"
                      aria-label={`Supprimer la ligne ${index + 1}`}
                      disabled={isReadOnly}
                      tabIndex={-1}
                      onClick={() => remove({ row: index, column: 0 })}
                    >
                      ×
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PasteNotice
        title={said?.title ?? ''}
        sentences={said?.sentences ?? []}
        onClose={() => setSaid(null)}
        {...(said?.isUndoable === true && { onUndo: goBack })}
      />
      {!isReadOnly && (
        <p className="text-grid__foot">
          <button
            type="button"
            className="text-grid__add"
            onClick={() => goTo({ row: rows.length, column: 0 })}
          >
            Ajouter : {typeof singular === 'string' ? singular.toLowerCase() : 'ligne'}
          </button>
          <span>
            Entrée : ligne suivante. Tabulation : case suivante. Un tableau copié se colle tel quel.
            Ctrl + Retour arrière : supprimer une ligne vide. Ctrl + Z : annuler.
          </span>
        </p>
      )}
    </div>
  )
}
