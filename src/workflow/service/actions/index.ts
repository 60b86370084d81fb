import type { WorkflowAction } from '../../../vocabulary/workflow'
import { assign } from './assign'
import type { Act } from './context'
import { approve, override, recall, refuse, requestChanges, verify } from './decide'
import { release } from './publish'
import { confirmUnchanged, reinstate, withdraw } from './life'
import { schedule } from './schedule'
import { submit } from './submit'

/** What each action does once the table has allowed it. */
export const acts: { [Action in WorkflowAction]: Act<Action> } = {
  submit,
  assign,
  recall,
  verify,
  requestChanges,
  approve,
  refuse,
  schedule,
  release,
  override,
  confirmUnchanged,
  withdraw,
  reinstate,
}
