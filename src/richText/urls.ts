const allowedProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])
// Browsers drop these inside a URL, so `java\tscript:` would be `javascript:` by the time it runs.
// eslint-disable-next-line no-control-regex
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/

/** Whether a link may be stored and shown: an absolute web address, an e-mail address or a telephone number. */
export const isSafeUrl = (url: unknown): url is string =>
  typeof url === 'string' &&
  url.length <= 2000 &&
  !ignoredByBrowsers.test(url) &&
  URL.canParse(url) &&
  allowedProtocols.has(new URL(url).protocol)
