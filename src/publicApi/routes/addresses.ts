/** Whether an address belongs to the API that machines read. */
export const isApiAddress = (url: string): boolean => /^\/v1(?:[/?]|$)/.test(url)

/** What the door, health and the admin answer; Next draws the admin and sends what it is made of. */
const ofOthers = /^\/(?:api|healthz|readyz|admin|_next|__next[\w-]*|icon\.svg)(?:[/?]|$)/

/** Whether it belongs to the site that people read: all that is nobody else's, unknown pages too. */
export const isReadingAddress = (url: string): boolean =>
  url.startsWith('/') && !isApiAddress(url) && !ofOthers.test(url)
