import { documentStatuses, type DocumentStatusCode } from '../../vocabulary/documentStatus'
import { workflowStates, type WorkflowState } from '../../vocabulary/workflow'

/** What the list of documents is narrowed to; nothing where it is not. */
export type ListFilters = {
  /** What a document is to its readers, or where it stands in the workflow. */
  state: DocumentStatusCode | WorkflowState | undefined
  /** The code of a working group. */
  group: string | undefined
  /** The code of a theme. */
  theme: string | undefined
}

/** The names that the filters have in the address of the list. */
export const filterNames = ['state', 'group', 'theme'] as const

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** The filters that an address asks for. A state that there is not is none. */
export const readFilters = (query: Readonly<Record<string, unknown>>): ListFilters => {
  const state = query['state']
  return {
    state: documentStatuses.is(state) || workflowStates.is(state) ? state : undefined,
    group: textOf(query['group']),
    theme: textOf(query['theme']),
  }
}
