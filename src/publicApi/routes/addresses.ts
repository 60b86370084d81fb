import { startsWith } from '../../http/roots'

const api = startsWith('machines')

/** Whether an address belongs to the API that machines read. */
export const isApiAddress = (url: string): boolean => api.test(url)

/** What the gateway, health and the admin answer; Next draws the admin and sends what it is made of. */
const ofOthers = startsWith('api', 'health', 'pages')
const ofDevelopment = /^\/__next[\w-]*(?:[/?]|$)/

/** Whether it belongs to the site that people read: all that is nobody else's, unknown pages too. */
export const isReadingAddress = (url: string): boolean =>
  url.startsWith('/') && ![api, ofOthers, ofDevelopment].some((start) => start.test(url))
