export { appendChange } from './changes'
export { formatNumber, nextNumber, orderOf, parseNumber, type ReleaseNumber } from './number'
export { releasePort } from './port'
export { refreshReviewStates } from './refreshReviewStates'
