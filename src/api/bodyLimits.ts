const megabyte = 1024 * 1024

/** Room for the other parts of a form, beside the file. */
const form = megabyte

const json = 5 * megabyte
const imports = 100 * megabyte + form
const media = 500 * megabyte + form

/** How large the body of a request to this path may be. The file's own limit is checked by its type. */
export const bodyLimitOf = (pathname: string): number => {
  if (/^\/api\/media(\/[^/]+)?$/.test(pathname)) return media
  if (/^\/api\/[\w-]+(\/[\w-]+)?\/import$/.test(pathname)) return imports
  return json
}
