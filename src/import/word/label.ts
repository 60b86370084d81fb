import { isPlainBullet, isPlainNumber } from '../../richText/wordRules/labels'
import { formatNumber } from '../../richText/wordRules/numberFormats'
import { usualLevel, type Level } from './levels'

type Numbered = {
  level: number
  levels: Map<number, Level>
  counter: Map<number, number>
  starts: Map<number, number>
}

/** What Word writes before a paragraph of a list, and whether a list of ours would show the same. */
export type Label = { isOrdered: boolean; shown: string; label: string | undefined }

/** The label of the paragraph that was counted just now. */
export const labelOf = ({ level, levels, counter, starts }: Numbered): Label => {
  const { format, text, isLegal, isHidden, lost, hasPicture } = levels.get(level) ?? usualLevel
  if (format === 'bullet') {
    const shown = isHidden ? '' : text.trim()
    const isDrawn = shown !== '' || lost !== undefined || hasPicture
    const isPlain = isDrawn && isPlainBullet(shown)
    return { isOrdered: false, shown, label: isPlain ? undefined : shown }
  }
  const shown = isHidden
    ? ''
    : text.replaceAll(/%([1-9])/g, (_, digit: string) => {
        const other = Number(digit) - 1
        const at = levels.get(other) ?? usualLevel
        if (at.format === 'none') return ''
        const value = counter.get(other) ?? starts.get(other) ?? at.start
        return formatNumber(value, isLegal ? 'decimal' : at.format)
      })
  const trimmed = shown.trim()
  const isPlain =
    !isHidden &&
    (format === 'decimal' || isLegal) &&
    isPlainNumber(text.trim()) &&
    text.includes(`%${String(level + 1)}`)
  return { isOrdered: true, shown: trimmed, label: isPlain ? undefined : trimmed }
}
