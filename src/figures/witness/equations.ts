import { lowered, raised } from '../piece'
import { at, inside, textIn, type Node } from './xml'

const grouped = (text: string): string =>
  /^[\p{L}\p{N}.,]*$/u.test(text.trim()) ? text : `(${text})`

/** The figures of an equation in the order of its line: above before below, powers raised. */
export const equationText = (node: Node | undefined): string =>
  (node?.children ?? []).map((child) => (typeof child === 'string' ? '' : written(child))).join('')

/** What is raised twice over is raised as a whole. */
const based = (text: string): string => (text.includes('^') ? `(${text})` : text)

/** A root of the second degree bears no figure; others their own. */
export const root = (inner: string, degree: string): string => {
  if (degree === '' || degree === '2') return `√(${inner})`
  return ['3', '4'].includes(degree)
    ? `${degree}√(${inner})`
    : `racine ${degree}-ième de (${inner})`
}

const written = (node: Node): string => {
  const part = (name: string): string => equationText(at(node, name)).trim()
  switch (node.name) {
    case 'm:t':
    case 'w:t':
      return textIn(node)
    case 'm:f':
      if (at(node, 'm:fPr', 'm:type')?.attributes['val'] === 'noBar') {
        return ` ${grouped(part('m:num'))} au-dessus de ${grouped(part('m:den'))} `
      }
      return ` ${grouped(part('m:num'))}/${grouped(part('m:den'))} `
    case 'm:sSup':
      return `${based(part('m:e'))}${raised(part('m:sup'))}`
    case 'm:sSub':
      return `${part('m:e')}${lowered(part('m:sub'))}`
    case 'm:sSubSup':
      return `${part('m:e')}${lowered(part('m:sub'))}${raised(part('m:sup'))}`
    case 'm:rad':
      return root(part('m:e'), part('m:deg'))
    case 'm:nary':
      return `${lowered(part('m:sub'))}${raised(part('m:sup'))} ${part('m:e')}`
    case 'm:d':
      return `(${inside(node, 'm:e').map(equationText).join('|')})`
    case 'm:m':
      return inside(node, 'm:mr')
        .map((row) => inside(row, 'm:e').map(equationText).join(', '))
        .join(' ; ')
    case 'm:eqArr':
      return inside(node, 'm:e').map(equationText).join(' ; ')
    default:
      return node.name.endsWith('Pr') ? '' : equationText(node)
  }
}
