import { slugs } from '../slugs'
import { kindFacts } from '../kinds/facts'
import { workflowActions } from '../vocabulary/workflow'

// Whatever else stands in an address may be a name, an address of somebody or a token.
const known = new Set<string>([
  ...Object.values(slugs),
  ...Object.values(kindFacts).map(({ path: segment }) => segment),
  ...workflowActions.codes,
  ...['api', 'v1', 'admin', 'healthz', 'readyz', '_next', 'static', 'chunks', 'media', 'css'],
  ...['access', 'count', 'versions', 'duplicate', 'import', 'workflow', 'graphql', 'file'],
  ...['paste-url', 'init', 'login', 'logout', 'me', 'refresh-token', 'first-register', 'unlock'],
  ...['forgot-password', 'reset-password', 'change-password', 'verify', 'run', 'handle-schedules'],
  ...['payload-preferences', 'payload-locked-documents', 'payload-jobs', 'payload-kv'],
  ...['collections', 'create', 'account', 'forgot', 'reset', 'trash', 'create-first-user'],
  ...['releases', 'latest', 'latest.json', 'latest.html', 'latest.txt', 'files', 'changes'],
  ...['openapi.json', 'docs', 'reading.css', 'icon.svg', 'favicon.ico', 'robots.txt'],
])

const parameters = new Set(
  [
    ['where', 'sort', 'limit', 'page', 'depth', 'select', 'populate', 'joins', 'locale', 'draft'],
    ['fallback-locale', 'trash', 'pagination', 'theme', 'audience', 'setting', 'reviewState'],
    [
      'updatedSince',
      'fields',
      'since',
      'start',
      'notBefore',
      'query',
      'variables',
      'operationName',
      'dryRun',
      'state',
    ],
    ['group', 'search', 'q', 'redirect', '_rsc', 'prefix', 'version'],
  ].flat(),
)

const release =
  /^(?:[A-Z]{2,4}-[A-Z0-9]{2,8}-[A-Z0-9]{1,4}|\d{1,4}\.\d{1,4})(?:\.(?:json|html|txt))?$/

const shownSegment = (text: string): string =>
  text === '' || known.has(text) || release.test(text) ? text : ':x'

const namesIn = (query: string): string[] => {
  const names = [...new URLSearchParams(query).keys()].map((name) => name.split('[', 1)[0] ?? '')
  return [...new Set(names.map((name) => (parameters.has(name) ? name : ':x')))]
}

const mostSegments = 12

/** The address as the log may hold it: words that are ours, references and numbers of releases. */
export const loggedPath = (url: string): string => {
  const cut = url.indexOf('?')
  const path = cut === -1 ? url : url.slice(0, cut)
  const shown = path.split('/', mostSegments).map(shownSegment).join('/')
  const names = cut === -1 ? [] : namesIn(url.slice(cut))
  return names.length === 0 ? shown : `${shown}?${names.join('&')}`
}
