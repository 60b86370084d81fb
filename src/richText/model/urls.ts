const allowedProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])
// Browsers drop these inside a URL, so `java\tscript:` would be `javascript:` by the time it runs.
const ignoredByBrowsers = /[\p{Cc}\p{Cf}\p{Z}]/u

/** Whether a link may be stored and shown: an absolute web address, an e-mail address or a telephone number. */
export const isSafeUrl = (url: unknown): url is string =>
  typeof url === 'string' &&
  url.length <= 2000 &&
  !ignoredByBrowsers.test(url) &&
  URL.canParse(url) &&
  allowedProtocols.has(new URL(url).protocol)
