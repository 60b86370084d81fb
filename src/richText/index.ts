export { blocks } from './editor/blocks'
export { editor } from './editor/editor'
export { richTextField } from './editor/field'
export { isRichText, richTextLimits, validateRichText } from './model/validate'
