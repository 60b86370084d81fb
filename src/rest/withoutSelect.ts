import { parse } from 'qs-esm'

const selects = (pair: string): boolean => Object.hasOwn(parse(pair), 'select')

/**
 * The address of a write without its `select`. What Payload runs after a write is given the document as it is answered:
 * with some of it left out, a change of group, a file in use or a new text of a picture would go unseen.
 */
export const withoutSelect = (url: URL): URL => {
  const whole = new URL(url)
  const pairs = url.search.slice(1).split('&')
  // With its mark: a URL drops the first one that it is given, and `??select` would come out as one.
  whole.search = `?${pairs.filter((pair) => !selects(pair)).join('&')}`
  return whole
}
