export { answerFunction, type AskedFunction } from './answer'
export { functionNames } from './asked'
export { hasNobody } from './firstAccount'
