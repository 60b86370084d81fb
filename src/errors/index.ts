export { codeOfStatus, isErrorCode, statusOf, type ErrorCode } from './codes'
export {
  createError,
  isCodedError,
  type CodedError,
  type ErrorDetails,
  type FieldIssue,
} from './createError'
export { messages } from './messages'
export { asCodedError, languageOf, problemResponse, toProblem, type Problem } from './problem'
