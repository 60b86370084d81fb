import { isAbsent } from './guards'
import type { BlockFields } from './nodes'

const saysSomething = (row: object): boolean =>
  Object.entries(row).some(
    ([name, value]: [string, unknown]) => name !== 'id' && !isAbsent(value) && value !== '',
  )

const shownRows = <Row extends object>(rows: readonly Row[] | null | undefined): Row[] =>
  (rows ?? []).filter(saysSomething)

/** The fields of a block without the rows in which nothing is written: they have no number and no line. */
export const shownFields = (fields: BlockFields): BlockFields => {
  switch (fields.blockType) {
    case 'dosageTable':
      return { ...fields, rows: shownRows(fields.rows) }
    case 'decisionTable':
      return { ...fields, rows: shownRows(fields.rows) }
    case 'numberedSteps':
      return { ...fields, steps: shownRows(fields.steps) }
    case 'scale':
      return { ...fields, levels: shownRows(fields.levels) }
    case 'alert':
    case 'figure':
    case 'localField':
      return fields
  }
}
