import type { WorkflowView } from '../../service/present'

export type StepName = 'approval' | 'inForce' | 'publication' | 'review' | 'writing'
export type StepStatus = 'ahead' | 'current' | 'done'
export type Step = { name: StepName; status: StepStatus }

const route: readonly StepName[] = ['writing', 'review', 'approval', 'publication', 'inForce']

type DocumentStatus = Pick<WorkflowView, 'currentRelease' | 'hashes' | 'state'>

/** Where on the line a document stands. A draft that says what is in force has arrived. */
const placeOf = ({ state, hashes, currentRelease }: DocumentStatus): StepName => {
  switch (state) {
    case 'draft':
      return currentRelease && hashes.includes(currentRelease.contentHash) ? 'inForce' : 'writing'
    case 'changesRequested':
      return 'writing'
    case 'inReview':
      return 'review'
    case 'inApproval':
      return 'approval'
    case 'approved':
    case 'scheduled':
      return 'publication'
  }
}

/** Whether what is written is what is in force: a draft in name only. */
export const isInForce = (view: DocumentStatus): boolean => placeOf(view) === 'inForce'

/** The steps of the line, in order, with what is behind and ahead. */
export const stepsOf = (view: DocumentStatus): Step[] => {
  const place = route.indexOf(placeOf(view))
  return route.map((name, index) => ({
    name,
    status: index < place ? 'done' : index === place ? 'current' : 'ahead',
  }))
}
