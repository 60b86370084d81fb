const megabyte = 1024 * 1024

/** Room for the other parts of a form, beside the file. */
const form = megabyte

const json = 5 * megabyte
// Small enough to be looked at whole: who signs in, and how long an answer may take.
const credentials = 64 * 1024
const imports = 100 * megabyte + form
const media = 500 * megabyte + form

/** How large the body of a request to this path may be. The file's own limit is checked by its type. */
export const bodyLimitOf = (pathname: string): number => {
  if (/^\/api\/media(\/[^/]+)?$/.test(pathname)) return media
  if (/^\/api\/[\w-]+(\/[\w-]+)?\/import$/.test(pathname)) return imports
  if (
    /^\/api\/[\w-]+\/(login|forgot-password|reset-password|change-password|unlock)$/.test(pathname)
  )
    return credentials
  return json
}
