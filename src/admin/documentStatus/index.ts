export { stateCondition, statusCondition } from './findByState'
export { readNewestWithdrawn, type Withdrawn } from './newestWithdrawn'
export { readDocumentStatuses, type DocumentStatus } from './readDocumentStatuses'
