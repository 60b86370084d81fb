export type { WorkflowOptions, ContentFacts, ReleasePort, Rules } from './options'
export { performAction, type WorkflowAnswer } from './perform'
export { workflowPlugin } from './plugin'
export { recordContentChange } from './hooks/recordChange'
