import { at, child, elementsOf, isElement, ownText, type XmlElement } from '../xml/tree'

/** An equation on one line: `(a + b)/(c)`, `x^2`, `√(y)`. Every letter of it is kept. */
export const equationText = (equation: XmlElement): string =>
  write(equation).replaceAll(/\s+/gu, ' ').trim()

const write = (parent: XmlElement | undefined): string =>
  (parent?.children ?? []).map((node) => (isElement(node) ? writeElement(node) : '')).join('')

const symbolOf = (element: XmlElement, property: string, name: string): string | undefined =>
  at(element, property, name)?.attributes['m:val']

const grouped = (text: string): string => {
  const trimmed = text.trim()
  return /^[\p{L}\p{N}]?$/u.test(trimmed) ? trimmed : `(${trimmed})`
}

const writeElement = (element: XmlElement): string => {
  const part = (name: string): string => write(child(element, name))
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return ownText(element)
    case 'm:f':
      return ` ${grouped(part('m:num'))}/${grouped(part('m:den'))} `
    case 'm:sSup':
      return ` ${part('m:e')}^${grouped(part('m:sup'))} `
    case 'm:sSub':
      return ` ${part('m:e')}_${grouped(part('m:sub'))} `
    case 'm:sSubSup':
      return ` ${part('m:e')}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))} `
    case 'm:sPre':
      return `_${grouped(part('m:sub'))}^${grouped(part('m:sup'))} ${part('m:e')}`
    case 'm:rad':
      return `${part('m:deg')}√(${part('m:e')})`
    case 'm:nary':
      return ` ${symbolOf(element, 'm:naryPr', 'm:chr') ?? '∫'}_(${part('m:sub')})^(${part('m:sup')}) ${part('m:e')} `
    case 'm:func':
      return ` ${part('m:fName')}(${part('m:e')}) `
    case 'm:limLow':
      return `${part('m:e')}_(${part('m:lim')}) `
    case 'm:limUpp':
      return `${part('m:e')}^(${part('m:lim')}) `
    case 'm:acc':
      // A no-break space before the accent, as Word's own linear form: the letter stays itself.
      return ` ${part('m:e')}\u00A0${symbolOf(element, 'm:accPr', 'm:chr') ?? '\u0302'} `
    case 'm:d':
      return delimited(element)
    case 'm:m':
      return `[${elementsOf(element, 'm:mr').map(rowText).join('; ')}]`
    case 'm:eqArr':
      return elementsOf(element, 'm:e').map(write).join('; ')
    default:
      return element.name.endsWith('Pr') ? '' : write(element)
  }
}

const rowText = (row: XmlElement): string => elementsOf(row, 'm:e').map(write).join(', ')

const delimited = (element: XmlElement): string => {
  const opening = symbolOf(element, 'm:dPr', 'm:begChr') ?? '('
  const closing = symbolOf(element, 'm:dPr', 'm:endChr') ?? ')'
  const separator = symbolOf(element, 'm:dPr', 'm:sepChr') ?? '|'
  return `${opening}${elementsOf(element, 'm:e').map(write).join(separator)}${closing}`
}
