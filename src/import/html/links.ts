import { isSafeUrl } from '../../richText/model/urls'

/** The address of a link when it is one that we keep: http, https or mailto; else undefined. */
export const safeAddress = (href: string): string | undefined => {
  const address = fieldAddress(href).trim()
  const whole = /^www\./i.test(address) ? `https://${address}` : address
  if (!/^(?:https?:\/\/|mailto:)[^\s]/i.test(whole)) return undefined
  const written = /\s/.test(whole) && URL.canParse(whole) ? new URL(whole).href : whole
  return isSafeUrl(written) ? written : undefined
}

/**
 * Mammoth takes a field's switches for part of the address: `HYPERLINK "https://x" \l "part" \o "tip"`.
 * What follows the closing quote is a fragment, or says nothing.
 */
const fieldAddress = (href: string): string => {
  const end = href.indexOf('"')
  if (end === -1) return href
  const fragment = /\\l\s+"([^"]+)/.exec(href.slice(end))?.[1]
  return fragment === undefined ? href.slice(0, end) : `${href.slice(0, end)}#${fragment}`
}
