import type { WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'

/** The acts by which somebody vouches for a text: they are done where that text is shown. */
export const signingActions = ['verify', 'approve', 'override'] as const

export type SigningAction = (typeof signingActions)[number]

/** Whether an act vouches for the text. */
export const isSigning = (action: WorkflowAction): action is SigningAction =>
  signingActions.some((signing) => signing === action)

/** The acts of this sort that are open to the person. */
export const openSigning = ({ actions }: Pick<WorkflowView, 'actions'>): SigningAction[] =>
  signingActions.filter((signing) =>
    actions.some(({ action, allowed }) => action === signing && allowed),
  )
