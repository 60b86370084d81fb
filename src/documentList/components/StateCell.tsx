import { momentText } from '../../desk/age'
import { workflowStates } from '../../vocabulary/workflow'
import { standingOfRow, type CellProps } from '../standingOfRow'

/** The state of the workflow, in the list of documents. */
export const StateCell = async (props: CellProps) => {
  if (!props.rowData) return null
  const standing = await standingOfRow(props)
  const state = standing?.state ?? 'draft'
  return (
    <span className={`state state--${state}`}>
      {workflowStates.labels[state]}
      {standing?.scheduledFor != null && (
        <span className="state__detail"> le {momentText(standing.scheduledFor)}</span>
      )}
    </span>
  )
}
