import { dateTimeFr } from '../../../dates/french'
import { workflowStates } from '../../../vocabulary/workflow'
import { statusOfRow, type CellProps } from '../statusOfRow'

/** The state of the workflow, in the list of documents. */
export const StateCell = async (props: CellProps) => {
  if (!props.rowData) return null
  const standing = await statusOfRow(props)
  const state = standing?.state ?? 'draft'
  return (
    <span className={`state state--${state}`}>
      {workflowStates.labels[state]}
      {standing?.scheduledFor != null && (
        <span className="state__detail"> le {dateTimeFr(standing.scheduledFor)}</span>
      )}
    </span>
  )
}
