export { stateCondition } from './findByState'
export { readDocumentStatuses, type DocumentStatus } from './readDocumentStatuses'
