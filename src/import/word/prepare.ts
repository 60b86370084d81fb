import { declaredName } from '../../richText/wordRules/symbolFonts'
import type { WordPackage } from '../../ooxml/open'
import type { Warnings } from '../warnings'
import { elementsOf, valueOf, type XmlElement } from '../../ooxml/xml/tree'
import { decodeSymbols } from './decodeSymbols'
import { joinDropCaps } from './dropCaps'
import { createFieldCounters } from './fields/drawField'
import { resolveFields } from './fields/resolveFields'
import { flatten } from './flatten'
import type { Styles } from './styles'

type Preparation = { styles: Styles; declared: ReadonlySet<string>; warnings: Warnings }

/** Makes a text plain, in place: wrappers gone, fields as their results, signs as characters. */
export const preparing = ({
  styles,
  declared,
  warnings,
}: Preparation): ((root: XmlElement) => void) => {
  const counters = createFieldCounters()
  return (root) => {
    flatten(root, warnings)
    joinDropCaps(root)
    resolveFields(root, counters)
    decodeSymbols(root, { styles, declared })
  }
}

/** The fonts that the file says draw signs in the place of letters (character set 2). */
export const symbolFontsOf = (file: WordPackage): ReadonlySet<string> => {
  const fonts = elementsOf(file.related('fontTable'), 'w:font').filter((font) =>
    /^0?2$/.test(valueOf(font, 'w:charset') ?? ''),
  )
  return new Set(fonts.map(({ attributes }) => declaredName(attributes['w:name'] ?? '')))
}
