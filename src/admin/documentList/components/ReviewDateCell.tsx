import { now } from '../../../dates/clock'
import { dateFr } from '../../../dates/french'
import { statusOfRow, type CellProps } from '../statusOfRow'

/** The day by which the release in force has to be looked at again, in the list of documents. */
export const ReviewDateCell = async (props: CellProps) => {
  if (!props.rowData) return null
  const due = (await statusOfRow(props))?.release?.reviewDueAt
  if (due == null) return <span aria-label="Aucune">–</span>
  const isOverdue = new Date(due) < now()
  return (
    <span className={isOverdue ? 'due due--over' : 'due'}>
      {dateFr(due)}
      {isOverdue && <span className="due__word"> dépassée</span>}
    </span>
  )
}
