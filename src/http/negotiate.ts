import { readWeighted, type Weighted } from './weighted'

const specificity = (range: string): number => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2)

const covers = (range: string, type: string): boolean =>
  range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))

/** The quality of one type: the most specific range that covers it decides (RFC 9110, 12.5.1). */
const qualityOf = (type: string, ranges: readonly Weighted[]): number =>
  ranges
    .filter(({ value }) => covers(value, type))
    .sort((a, b) => specificity(b.value) - specificity(a.value))[0]?.quality ?? 0

/**
 * The offered media type that an `Accept` header prefers; among equals, the first offered. Undefined
 * when none will do.
 */
export const chooseType = <Type extends string>(
  accept: string | undefined,
  offered: readonly Type[],
): Type | undefined => {
  if (accept === undefined || accept.trim() === '') return offered[0]
  const ranges = readWeighted(accept)
  const ranked = offered
    .map((type) => ({ type, quality: qualityOf(type, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return ranked[0]?.type
}
