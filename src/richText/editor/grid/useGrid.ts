'use client'

import { useForm } from '@payloadcms/ui'
import { useRef } from 'react'

import type { Column } from './columns'
import { emptyHistory, pause, redo, remember, undo, type History } from './history'
import type { Cell } from './moves'

type Grid = {
  path: string
  schemaPath: string
  columns: Column[]
  rowCount: number
  /** Puts the cursor into a cell, as soon as its row is there. */
  want: (cell: Cell) => void
}

const stateOf = (columns: readonly Column[], values: readonly string[]) =>
  Object.fromEntries(
    columns.map(({ name }, index) => [
      name,
      { value: values[index] ?? '', initialValue: '', valid: true, passesCondition: true },
    ]),
  )

/** The rows of a grid in the form: read, written, and what they were before each change. */
export const useGrid = ({ path, schemaPath, columns, rowCount, want }: Grid) => {
  const { addFieldRow, removeFieldRow, dispatchFields, setModified, getDataByPath } = useForm()
  const history = useRef<History>(emptyHistory)

  const rowsNow = (): string[][] => {
    const rows = getDataByPath<Record<string, unknown>[] | undefined>(path) ?? []
    return rows.map((row) =>
      columns.map(({ name }) => (typeof row[name] === 'string' ? row[name] : '')),
    )
  }
  const addRow = (rowIndex: number, values: readonly string[] = []): void =>
    addFieldRow({
      path,
      rowIndex,
      schemaPath,
      // Given here, or what is typed before the server has answered would be lost.
      subFieldState: stateOf(columns, values),
    })
  const write = (wanted: readonly string[][]): void => {
    const now = rowsNow()
    wanted.forEach((values, row) => {
      if (row >= now.length) {
        addRow(row, values)
        return
      }
      columns.forEach(({ name }, column) => {
        const value = values[column] ?? ''
        if (value !== now[row]?.[column])
          dispatchFields({ type: 'UPDATE', path: `${path}.${String(row)}.${name}`, value })
      })
    })
    for (let row = now.length - 1; row >= wanted.length; row -= 1)
      removeFieldRow({ path, rowIndex: row })
    setModified(true)
  }
  const keep = (cell: Cell, isTyping = false): void => {
    history.current = remember(history.current, { rows: rowsNow(), cell }, isTyping)
  }
  const step = (go: typeof undo): boolean => {
    const found = go(history.current, rowsNow())
    if (found === null) return false
    history.current = found.history
    write(found.step.rows)
    want(found.step.cell)
    return true
  }
  return {
    rowsNow,
    addRow,
    keep,
    undo: () => step(undo),
    redo: () => step(redo),
    leave: () => {
      history.current = pause(history.current)
    },
    fill: (cell: Cell, wanted: readonly string[][]) => {
      keep(cell)
      write(wanted)
    },
    remove: (cell: Cell): string[] => {
      const row = rowsNow()[cell.row] ?? []
      keep(cell)
      removeFieldRow({ path, rowIndex: cell.row })
      if (rowCount > 1) want({ ...cell, row: Math.max(0, Math.min(cell.row, rowCount - 2)) })
      return row.filter((value) => value.trim() !== '')
    },
  }
}
