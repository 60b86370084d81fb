export { blocks } from './blocks'
export { editor } from './editor'
export { richTextField } from './field'
export { isRichText, richTextLimits, validateRichText } from './validate'
