import { isPlainBullet, isPlainNumber } from '../../wordRules/labels'
import type { ListPlace } from '../../wordRules/listPlace'

type Where = { level: number; list: string; left?: number | undefined }

/**
 * The place of an item by what is shown before it: « 3. » is a number of ours, « • » a bullet, all else (« a) »,
 * « Palier 1 : », « ✗ ») stands as it is, in the text.
 */
export const placeOfShown = (shown: string, { level, list, left }: Where): ListPlace => {
  const numbers = shown.match(/\d+/g) ?? []
  const place = { level, list, left, value: Number(numbers[0] ?? 1) }
  const isNumber = numbers.length === 1 && isPlainNumber(shown.replace(/\d+/, '%1'))
  if (isNumber) return { ...place, isOrdered: true, label: undefined }
  if (shown !== '' && isPlainBullet(shown)) return { ...place, isOrdered: false, label: undefined }
  return { ...place, isOrdered: /[\p{L}\p{N}]/u.test(shown), label: shown }
}
