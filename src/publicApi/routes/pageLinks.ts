import type { PageLinks } from '../schemas/responses'

/** The addresses of the other pages of a list, with the same filters. */
export const pageLinks = (
  address: string,
  { search, page, pages }: { search: URLSearchParams; page: number; pages: number },
): PageLinks => {
  const at = (number: number): string => {
    const other = new URLSearchParams(search)
    if (number === 1) other.delete('page')
    else other.set('page', String(number))
    const text = other.toString()
    return text === '' ? address : `${address}?${text}`
  }
  const last = Math.max(pages, 1)
  return {
    self: at(page),
    first: at(1),
    previous: page > 1 ? at(Math.min(page - 1, last)) : null,
    next: page < last ? at(page + 1) : null,
    last: at(last),
  }
}
