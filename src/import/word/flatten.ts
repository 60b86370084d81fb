import type { Warnings } from '../warnings'
import {
  child,
  descendants,
  element,
  elementsOf,
  isElement,
  isOn,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml/tree'
import { told } from './told'

const transparent = new Set([
  'w:customXml',
  'w:smartTag',
  'w:dir',
  'w:bdo',
  'w:subDoc',
  'm:oMathPara',
])

/** Replaces, in place, what merely wraps text by that text: controls, alternatives, simple fields. */
export const flatten = (parent: XmlElement, warnings: Warnings): void => {
  parent.children = parent.children.flatMap((node): XmlNode[] => {
    if (!isElement(node)) return [node]
    const inside = contentOf(node, warnings)
    if (inside === undefined) {
      flatten(node, warnings)
      return [node]
    }
    const holder = element('', {}, inside)
    flatten(holder, warnings)
    return holder.children
  })
}

/** What stands for a wrapper; undefined for an element that is none. */
const contentOf = (node: XmlElement, warnings: Warnings): XmlNode[] | undefined => {
  if (transparent.has(node.name)) return node.children
  switch (node.name) {
    case 'mc:AlternateContent':
      return chooseAlternative(node)
    case 'w:sdt':
      return contentOfControl(node, warnings)
    case 'm:oMathParaPr':
      return []
    case 'w:fldSimple':
      return contentOfField(node)
    case 'w:ruby':
      return elementsOf(child(node, 'w:rubyBase'), 'w:r').flatMap(({ children }) => children)
    default:
      return undefined
  }
}

const understood = new Set([
  'w:txbxContent',
  'a:blip',
  'w:t',
  'm:oMath',
  'c:chart',
  'dgm:relIds',
  'v:imagedata',
])

const isUnderstood = (branch: XmlElement): boolean =>
  [...descendants(branch)].some(({ name }) => understood.has(name))

/** The first alternative that holds something that we can read, so that nothing is read twice. */
const chooseAlternative = (alternatives: XmlElement): XmlNode[] => {
  const branches = [
    ...elementsOf(alternatives, 'mc:Choice'),
    ...elementsOf(alternatives, 'mc:Fallback'),
  ]
  return (branches.find(isUnderstood) ?? branches[0])?.children ?? []
}

const contentOfControl = (control: XmlElement, warnings: Warnings): XmlNode[] => {
  const properties = child(control, 'w:sdtPr')
  const content = child(control, 'w:sdtContent')?.children ?? []
  const choices = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox')
  for (const choice of elementsOf(choices, 'w:listItem')) {
    warnings.add(
      'dropdown',
      undefined,
      choice.attributes['w:displayText'] ?? choice.attributes['w:value'],
    )
  }
  if (isOn(properties, 'w:showingPlcHdr') === true) {
    emptyPlaceholder(content)
    return content
  }
  const checkbox = child(properties, 'w14:checkbox')
  if (checkbox !== undefined) {
    const checked = child(checkbox, 'w14:checked')?.attributes['w14:val'] ?? '0'
    showBox(content, ['1', 'true', 'on'].includes(checked) ? '☒' : '☐')
  }
  return content
}

/** Takes the invitation to fill in out of its place, and says so there; paragraphs and cells stay. */
const emptyPlaceholder = (content: XmlNode[]): void => {
  const holder = element('', {}, content)
  const runs = [...descendants(holder)].filter(({ name }) => name === 'w:r')
  const text = runs.map((run) => textOf(run)).join('')
  for (const run of runs) run.children = []
  runs[0]?.children.push(told('placeholder', text.slice(0, 60)))
}

/** Puts the sign of a check box where its control shows it, whatever font drew it. */
const showBox = (content: XmlNode[], sign: string): void => {
  const runs = content.flatMap((node) =>
    isElement(node) ? [node, ...descendants(node)].filter(({ name }) => name === 'w:r') : [],
  )
  const shown = runs.find((run) => child(run, 'w:t') ?? child(run, 'w:sym'))
  const text = element('w:t', {}, [sign])
  if (shown === undefined) content.push(element('w:r', {}, [text]))
  else shown.children = [...elementsOf(shown, 'w:rPr'), text]
}

/** A simple field, written as Word writes longer ones: they are resolved alike. */
const contentOfField = (field: XmlElement): XmlNode[] => {
  const instruction = field.attributes['w:instr'] ?? ''
  const mark = (type: string, inside: XmlNode[] = []): XmlElement =>
    element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type }, inside)])
  return [
    mark('begin', elementsOf(field, 'w:ffData')),
    element('w:r', {}, [element('w:instrText', {}, [instruction])]),
    mark('separate'),
    ...field.children.filter((node) => !isElement(node) || node.name !== 'w:ffData'),
    mark('end'),
  ]
}
