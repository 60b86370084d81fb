import { sanitizeText } from '../../../src/input/sanitizeText'
import { attribute, dangersIn, elementsOf, elementsOfPage, textIn, type Element } from './parsed'

/** Attributes by which something is fetched, sent or gone to, beside `href` and `src`. */
const otherAddresses = new Set([
  'action',
  'archive',
  'background',
  'cite',
  'code',
  'codebase',
  'data',
  'dynsrc',
  'formaction',
  'imagesrcset',
  'longdesc',
  'lowsrc',
  'manifest',
  'ping',
  'poster',
  'profile',
  'srcset',
  'target',
  'usemap',
])

type Own = { origin: string }

/** An address as a browser resolves it on a page of ours. */
const resolved = (address: string, { origin }: Own): URL | undefined =>
  URL.canParse(address, `${origin}/protocols/x`)
    ? new URL(address, `${origin}/protocols/x`)
    : undefined

const isOwn = (address: string, own: Own): boolean => resolved(address, own)?.origin === own.origin

/** What may stand in the head of a page of ours. */
const isOwnHead = (element: Element, own: Own): boolean =>
  element.tagName === 'link' &&
  ['icon', 'stylesheet'].includes(attribute(element, 'rel') ?? '') &&
  isOwn(attribute(element, 'href') ?? '', own)

const anchorDanger = (element: Element, own: Own): string[] => {
  const href = attribute(element, 'href')
  if (element.tagName !== 'a' || href === undefined || isOwn(href, own)) return []
  const url = resolved(href, own)
  if (url === undefined) return [`a[href=${href}]`]
  if (['mailto:', 'tel:'].includes(url.protocol)) return []
  const rel = (attribute(element, 'rel') ?? '').split(' ')
  const isGuarded = rel.includes('noopener') && rel.includes('noreferrer')
  return ['http:', 'https:'].includes(url.protocol) && isGuarded ? [] : [`a[href=${href}]`]
}

/** A style without its texts, which are shown and do nothing. */
const rulesIn = (style: Element): string => textIn(style).replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""')

const elementDangers = (element: Element, own: Own): string[] => {
  const { tagName, attrs } = element
  const found = attrs
    .filter(({ name }) => otherAddresses.has(name) || name === 'http-equiv')
    .map(({ name, value }) => `${tagName}[${name}=${value}]`)
  const src = attribute(element, 'src')
  if (
    src !== undefined &&
    !(isOwn(src, own) && /^\/icon\.svg$|\/v1\/files\/[0-9a-f]{64}\//.test(src))
  ) {
    found.push(`${tagName}[src=${src}]`)
  }
  const id = attribute(element, 'id')
  if (id !== undefined && !/^[\w-]+$/.test(id)) found.push(`${tagName}[id=${id}]`)
  if (tagName !== 'meta' && attribute(element, 'name') !== undefined) found.push(`${tagName}[name]`)
  if (tagName === 'style' && /url\(|@import|expression/i.test(rulesIn(element))) found.push('style')
  return [...found, ...anchorDanger(element, own)]
}

const judged = (elements: Element[], own: Own): string[] => {
  const files = elements.flatMap((element) => attribute(element, 'src') ?? [])
  return [
    ...dangersIn(
      elements.filter((element) => !isOwnHead(element, own) && element.tagName !== 'a'),
      files,
    ),
    ...elements.flatMap((element) => elementDangers(element, own)),
    ...elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap(({ attrs }) => attrs.filter(({ name }) => /^on|^style$/i.test(name)))
      .map(({ name }) => `a[${name}]`),
  ]
}

/** What on a page of ours would run, fetch from elsewhere, send away or lead astray. */
export const dangersInPage = (page: string, own: Own): string[] => judged(elementsOfPage(page), own)

const addressKeys = ['url', 'self', 'html', 'text', 'history', 'document', 'first', 'last', 'next']

const jsonDangers = (value: unknown, own: Own, key = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => jsonDangers(item, own, key))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inside]) =>
      jsonDangers(inside, own, key === 'links' ? `links.${name}` : name),
    )
  }
  if (typeof value !== 'string') return []
  if (key === 'html') return judged(elementsOf(value), own)
  const isAddress = key === 'url' || addressKeys.some((name) => key === `links.${name}`)
  const protocol = isAddress ? resolved(value, own)?.protocol : 'https:'
  return protocol === 'https:' || protocol === 'http:' || value === '' ? [] : [`${key}: ${value}`]
}

/** The same in the HTML and the addresses of an answer in JSON. */
export const dangersInJson = (value: unknown, own: Own): string[] => jsonDangers(value, own)

/** A text as a page shows it: what is not sound is dropped, edges are trimmed. */
export const asShown = (text: string): string => sanitizeText(text).trim()
