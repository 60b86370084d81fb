'use client'

import { useField, useForm } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { useEffect, useId, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'

import { columnsOf, type Column } from './columns'
import { GridCell } from './GridCell'
import './grid.css'
import { moveOf, pastedCells, type Cell } from './moves'

const isEmptyRow = (row: Record<string, unknown> | undefined, columns: Column[]): boolean =>
  columns.every(({ name }) => !row?.[name])

const stateOf = (columns: readonly Column[], values: readonly string[]) =>
  Object.fromEntries(
    columns.map(({ name }, index) => [
      name,
      { value: values[index] ?? '', initialValue: '', valid: true, passesCondition: true },
    ]),
  )

/** Rows of text as a table that is filled by keyboard: it writes the array that Payload's own field writes. */
export const TextGrid: ArrayFieldClientComponent = ({ field, path, readOnly, schemaPath }) => {
  const { addFieldRow, removeFieldRow, dispatchFields, setModified, getDataByPath } = useForm()
  const { rows = [], disabled } = useField<number>({ hasRows: true, path })
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

  const addRow = (rowIndex: number, values: readonly string[] = []): void =>
    addFieldRow({
      path,
      rowIndex,
      schemaPath: schemaPath ?? path,
      // Given here, or what is typed before the server has answered would be lost.
      subFieldState: stateOf(columns, values),
    })
  const goTo = (cell: Cell): void => {
    wanted.current = cell
    if (cell.row >= rows.length) addRow(rows.length)
    else focus(cell)
  }
  const onKeyDown = (from: Cell) => (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    if (event.key === 'Backspace' && event.ctrlKey && rows.length > 1) {
      const row = getDataByPath<Record<string, unknown>[]>(path)[from.row]
      if (!isEmptyRow(row, columns)) return
      event.preventDefault()
      wanted.current = { ...from, row: Math.max(0, from.row - 1) }
      removeFieldRow({ path, rowIndex: from.row })
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
    const cells = pastedCells(event.clipboardData.getData('text/plain'))
    if (!cells) return
    event.preventDefault()
    event.stopPropagation()
    cells.forEach((values, offset) => {
      const row = from.row + offset
      const placed = [...Array<string>(from.column).fill(''), ...values]
      if (row >= rows.length) {
        addRow(row, placed)
        return
      }
      values.forEach((value, index) => {
        const column = columns[from.column + index]
        if (!column) return
        dispatchFields({ type: 'UPDATE', path: `${path}.${row}.${column.name}`, value })
      })
    })
    setModified(true)
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
                  {columns.map(({ name, label, placeholder }, column) => (
                    <td key={name}>
                      <GridCell
                        path={`${path}.${index}.${name}`}
                        label={`${label}, ligne ${index + 1}`}
                        placeholder={index === 0 ? placeholder : ''}
                        isReadOnly={isReadOnly}
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
                      onClick={() => removeFieldRow({ path, rowIndex: index })}
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
            Ctrl + Retour arrière : supprimer une ligne vide.
          </span>
        </p>
      )}
    </div>
  )
}
