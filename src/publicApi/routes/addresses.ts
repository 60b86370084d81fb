import { stylesheetPath } from '../../site/paths'
import { documentKinds, kindFacts } from '../../vocabulary/documents'

const kindPaths = documentKinds.codes.map((kind) => kindFacts[kind].path).join('|')
const ofPages = new RegExp(`^/(?:${kindPaths})/`)

/** Whether an address belongs to the API that machines read. */
export const isApiAddress = (url: string): boolean => /^\/v1(?:[/?]|$)/.test(url)

/** Whether it belongs to the site that people read. */
export const isReadingAddress = (url: string): boolean => {
  const path = url.split('?', 1)[0] ?? ''
  return path === '/' || path === stylesheetPath || ofPages.test(path)
}
