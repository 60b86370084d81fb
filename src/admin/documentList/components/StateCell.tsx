import { dateFr, dateTimeFr } from '../../../dates/french'
import { documentStatuses } from '../../../vocabulary/documentStatus'
import { workflowStates } from '../../../vocabulary/workflow'
import type { DocumentStatus } from '../../documentStatus'
import { statusOfRow, type CellProps } from '../statusOfRow'

/** Where the text is that will follow; nothing while there is none. */
const stepOf = ({ state, status, scheduledFor }: DocumentStatus): string | null => {
  if (status === 'inForce' && state === 'draft') return null
  const word = workflowStates.labels[state]
  return scheduledFor === null ? word : `${word} le ${dateTimeFr(scheduledFor)}`
}

/** What a document is to its readers, and where it stands in the workflow, in the list of documents. */
export const StateCell = async (props: CellProps) => {
  if (!props.rowData) return null
  const standing = await statusOfRow(props)
  if (!standing) return null
  const { state, status, withdrawn } = standing
  const step = stepOf(standing)
  return (
    <span className={`state state--${status} state--${state}`}>
      {documentStatuses.labels[status]}
      {withdrawn && (
        <span className="state__detail">
          {' '}
          le {dateFr(withdrawn.at)} : {withdrawn.reason}
        </span>
      )}
      {step !== null && <span className="state__step">{step}</span>}
    </span>
  )
}
