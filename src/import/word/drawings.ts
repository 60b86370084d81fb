import { limits } from '../limits'
import { refusals } from '../refusals'
import { at, child, descendants, element, type XmlElement } from '../xml/tree'
import type { ReadContext } from './context'

/** What a drawing holds for us: pictures, and the contents of its text boxes. */
export type Drawing = { images: XmlElement[]; boxes: XmlElement[] }

const isNoBox = ({ name }: XmlElement): boolean => name !== 'w:txbxContent'

/** Reads a `w:drawing`, `w:pict` or `w:object`; what cannot be taken over is said. */
export const readDrawing = (drawing: XmlElement, context: ReadContext): Drawing => {
  const { remarks, where } = context
  const inside = [...descendants(drawing, isNoBox)]
  const boxes = inside.filter(({ name }) => name === 'w:txbxContent')
  boxes.forEach(() => remarks.add('textBox', where))
  const object = inside.find(({ name }) => name === 'o:OLEObject')
  if (object !== undefined || drawing.name === 'w:object') {
    remarks.add('embeddedObject', where, object?.attributes['ProgID'])
    return { images: [], boxes }
  }
  const images = inside.flatMap((part) => readPicture(part, inside, context))
  for (const { attributes } of inside.filter(({ name }) => name === 'v:textpath')) {
    remarks.add('wordArt', where, attributes['string'])
  }
  for (const [name, code] of [
    ['c:chart', 'chart'],
    ['dgm:relIds', 'smartArt'],
  ] as const) {
    if (inside.some((part) => part.name === name)) remarks.add(code, where)
  }
  const isOnlyDrawn =
    images.length === 0 &&
    boxes.length === 0 &&
    inside.some(({ name }) => name === 'wps:wsp' || name.startsWith('v:')) &&
    !inside.some(({ name, attributes }) => isSaid(name) || isRule(attributes))
  if (isOnlyDrawn) remarks.add('shape', where)
  return { images, boxes }
}

const isSaid = (name: string): boolean =>
  ['v:textpath', 'a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds'].includes(name)

const isRule = (attributes: Record<string, string>): boolean => attributes['o:hr'] === 't'

const readPicture = (
  part: XmlElement,
  inside: XmlElement[],
  context: ReadContext,
): XmlElement[] => {
  const isBlip = part.name === 'a:blip'
  if (!isBlip && part.name !== 'v:imagedata') return []
  const id = isBlip ? part.attributes['r:embed'] : part.attributes['r:id']
  const relation = context.relations.get(id ?? '')
  if (relation === undefined || relation.isExternal) {
    context.remarks.add('imageLinked', context.where)
    return []
  }
  // Each picture looks for its text around it: so many of them would never end.
  if (context.images.length >= limits.images) throw refusals.tooLargeInside()
  const alt = isBlip ? altOfPicture(part, inside) : altOfShape(part, inside)
  context.images.push({ part: relation.target, alt: alt.trim(), where: context.where })
  return [drawingOf(context.images.length - 1)]
}

const holds = (holder: XmlElement, part: XmlElement): boolean =>
  [...descendants(holder)].includes(part)

/** The text of the picture itself, else of the frame that it stands in. */
const altOfPicture = (blip: XmlElement, inside: XmlElement[]): string => {
  const picture = inside.find((part) => part.name === 'pic:pic' && holds(part, blip))
  const own = at(picture, 'pic:nvPicPr', 'pic:cNvPr')?.attributes
  const frame = inside.find(({ name }) => name === 'wp:docPr')?.attributes
  return [frame?.['descr'], own?.['descr'], frame?.['title'], own?.['title']].find(isSaying) ?? ''
}

const altOfShape = (data: XmlElement, inside: XmlElement[]): string =>
  inside.find((part) => child(part, data.name) === data)?.attributes['alt'] ?? ''

const isSaying = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== ''

/** The plainest drawing that mammoth reads as a picture: `imgN` is the N-th picture found. */
const drawingOf = (index: number): XmlElement => {
  const blip = element('a:blip', { 'r:embed': `img${String(index)}` })
  const picture = element('pic:pic', {}, [element('pic:blipFill', {}, [blip])])
  const graphic = element('a:graphic', {}, [element('a:graphicData', {}, [picture])])
  return element('w:drawing', {}, [element('wp:inline', {}, [graphic])])
}

/** Every picture and text box of a part is under one of these. */
export const drawingNames = new Set(['w:drawing', 'w:pict', 'w:object'])
