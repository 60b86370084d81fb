import { at, child, elementsOf, isElement, ownText, type XmlElement } from '../../ooxml/xml/tree'
import { fraction, grouped, isWrapped, lowered, raised, root } from './equationSigns'

/** An equation on one line: `(a + b)/c`, `x²`, `√(y)`. Every letter of it is kept. */
export const equationText = (equation: XmlElement): string =>
  write(equation).replaceAll(/\s+/gu, ' ').trim()

const write = (parent: XmlElement | undefined): string =>
  (parent?.children ?? []).map((node) => (isElement(node) ? writeElement(node) : '')).join('')

const symbolOf = (element: XmlElement, property: string, name: string): string | undefined =>
  at(element, property, name)?.attributes['m:val']

const writeElement = (element: XmlElement): string => {
  const part = (name: string): string => write(child(element, name))
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return ownText(element)
    case 'm:f':
      return writeFraction(element, part)
    case 'm:sSup':
      return `${based(part('m:e'))}${raised(part('m:sup'))}`
    case 'm:sSub':
      return `${based(part('m:e'))}${lowered(part('m:sub'))}`
    case 'm:sSubSup':
      return `${based(part('m:e'))}${lowered(part('m:sub'))}${raised(part('m:sup'))}`
    case 'm:sPre':
      return ` ${lowered(part('m:sub'))}${raised(part('m:sup'))}${based(part('m:e'))}`
    case 'm:rad':
      return root(part('m:e'), part('m:deg'))
    case 'm:nary':
      return ` ${symbolOf(element, 'm:naryPr', 'm:chr') ?? '∫'}${lowered(part('m:sub'))}${raised(part('m:sup'))} ${grouped(part('m:e'))} `
    case 'm:func':
      return ` ${part('m:fName').trim()}(${part('m:e').trim()}) `
    case 'm:limLow':
      return `${part('m:e')}${lowered(part('m:lim'))} `
    case 'm:limUpp':
      return `${part('m:e')}${raised(part('m:lim'))} `
    case 'm:acc':
      return marked(part('m:e'), symbolOf(element, 'm:accPr', 'm:chr') ?? '\u0302')
    case 'm:bar':
      return marked(
        part('m:e'),
        symbolOf(element, 'm:barPr', 'm:pos') === 'top' ? '\u0305' : '\u0332',
      )
    case 'm:groupChr':
      return ` ${grouped(part('m:e'))} ${symbolOf(element, 'm:groupChrPr', 'm:chr') ?? '\u23DF'} `
    case 'm:d':
      return delimited(element)
    case 'm:m':
      return `[${elementsOf(element, 'm:mr').map(rowText).join(' ; ')}]`
    case 'm:eqArr':
      return elementsOf(element, 'm:e').map(write).join(' ; ')
    case 'm:borderBox':
      return isStruck(element) ? ` [barré : ${part('m:e').trim()}] ` : part('m:e')
    default:
      return element.name.endsWith('Pr') ? '' : write(element)
  }
}

const writeFraction = (element: XmlElement, part: (name: string) => string): string => {
  const [above, below] = [part('m:num'), part('m:den')]
  if (symbolOf(element, 'm:fPr', 'm:type') === 'noBar') {
    return ` ${grouped(above)} au-dessus de ${grouped(below)} `
  }
  return ` ${fraction(above, below)} `
}

/** What is raised to a power is raised as a whole: (a/b)², (a+b)². */
const based = (base: string): string => {
  const trimmed = base.trim()
  const isWhole = /^[\p{L}\p{M}]*\d*$/u.test(trimmed) || /^\d+(?:[.,]\d+)?$/u.test(trimmed)
  return isWhole || isWrapped(trimmed) ? trimmed : `(${trimmed})`
}

const accents: Readonly<Record<string, string>> = {
  '\u0302': 'un accent circonflexe',
  '\u0303': 'un tilde',
  '\u0304': 'une barre',
  '\u0305': 'une barre',
  '\u00AF': 'une barre',
  '\u203E': 'une barre',
  '\u0332': 'une barre en dessous',
  '\u0307': 'un point',
  '\u0308': 'un tréma',
  '\u20D7': 'une flèche',
  '\u2192': 'une flèche',
}

/** A letter with its accent; a longer text says in words what is drawn over it. */
const marked = (base: string, accent: string): string => {
  const trimmed = base.trim()
  const combining = ['\u00AF', '\u203E'].includes(accent) ? '\u0305' : accent
  if (/^\p{L}$/u.test(trimmed) && /^\p{M}$/u.test(combining)) return ` ${trimmed}${combining} `
  return ` ${grouped(trimmed)} (avec ${accents[accent] ?? 'un signe'} au-dessus) `
}

const isStruck = (element: XmlElement): boolean => {
  const properties = child(element, 'm:borderBoxPr')
  return ['m:strikeH', 'm:strikeV', 'm:strikeBLTR', 'm:strikeTLBR'].some((name) => {
    const property = child(properties, name)
    return (
      property !== undefined &&
      !['0', 'off', 'false'].includes(property.attributes['m:val'] ?? 'on')
    )
  })
}

const rowText = (row: XmlElement): string => elementsOf(row, 'm:e').map(write).join(', ')

const delimited = (element: XmlElement): string => {
  const opening = symbolOf(element, 'm:dPr', 'm:begChr') ?? '('
  const closing = symbolOf(element, 'm:dPr', 'm:endChr') ?? ')'
  const separator = symbolOf(element, 'm:dPr', 'm:sepChr') ?? '|'
  const inside = elementsOf(element, 'm:e').map((part) => write(part).trim())
  return `${opening}${inside.join(separator)}${closing}`
}
