import { limits } from '../../ooxml/limits'
import { refusals } from '../../ooxml/refusals'
import { at, child, descendants, element, elementsOf, type XmlElement } from '../../ooxml/xml/tree'
import type { ReadContext } from './context'
import { changeOfPicture, changeOfShape } from './pictureChange'

/** What a drawing holds for us: pictures, and the contents of its text boxes. */
export type Drawing = { images: XmlElement[]; boxes: XmlElement[] }

const isNoBox = ({ name }: XmlElement): boolean => name !== 'w:txbxContent'

/** Reads a `w:drawing`, `w:pict` or `w:object`; what cannot be taken over is said. */
export const readDrawing = (drawing: XmlElement, context: ReadContext): Drawing => {
  const { warnings, where } = context
  const inside = [...descendants(drawing, isNoBox)]
  const boxes = inside.filter(({ name }) => name === 'w:txbxContent')
  boxes.forEach(() => warnings.add('textBox', where))
  const object = inside.find(({ name }) => name === 'o:OLEObject')
  if (object !== undefined || drawing.name === 'w:object') {
    warnings.add('embeddedObject', where, object?.attributes['ProgID'])
    return { images: [], boxes }
  }
  const images = inside.flatMap((part) => readPicture(part, inside, context))
  for (const { attributes } of inside.filter(({ name }) => name === 'v:textpath')) {
    warnings.add('wordArt', where, attributes['string'])
  }
  for (const [name, code] of [
    ['c:chart', 'chart'],
    ['dgm:relIds', 'smartArt'],
  ] as const) {
    if (inside.some((part) => part.name === name)) warnings.add(code, where)
  }
  const isOnlyDrawn =
    images.length === 0 &&
    boxes.length === 0 &&
    inside.some(({ name }) => name === 'wps:wsp' || name.startsWith('v:')) &&
    !inside.some(({ name, attributes }) => isSaid(name) || isRule(attributes))
  if (isOnlyDrawn || isDrawnOver(inside)) warnings.add('shape', where)
  return { images, boxes }
}

/** Arrows and circles drawn over a picture, in one group with it, say where to look. */
const isDrawnOver = (inside: XmlElement[]): boolean =>
  inside.some(({ name }) => name === 'pic:pic') &&
  inside.some(
    (part) =>
      part.name === 'wps:wsp' &&
      ![...descendants(part)].some(({ name }) => name === 'a:blip' || name === 'wps:txbx'),
  )

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
    context.warnings.add('imageLinked', context.where)
    return []
  }
  // Each picture looks for its text around it: so many of them would never end.
  if (context.images.length >= limits.images) throw refusals.tooLargeInside()
  const holder = isBlip
    ? pictureOf(part, inside)
    : inside.find((shape) => child(shape, part.name) === part)
  const alt = isBlip ? altOfPicture(holder, inside) : (holder?.attributes['alt'] ?? '')
  const change = isBlip ? changeOfPicture(holder) : changeOfShape(part, holder)
  sayEffects({ part, holder, inside }, context)
  context.images.push({ part: relation.target, alt: alt.trim(), where: context.where, change })
  return [drawingOf(context.images.length - 1)]
}

const holds = (holder: XmlElement, part: XmlElement): boolean =>
  [...descendants(holder)].includes(part)

/** The picture, or the shape that it fills. */
const pictureOf = (blip: XmlElement, inside: XmlElement[]): XmlElement | undefined =>
  inside.find((part) => (part.name === 'pic:pic' || part.name === 'wps:wsp') && holds(part, blip))

type Shown = { part: XmlElement; holder: XmlElement | undefined; inside: XmlElement[] }

/** What Word does to a picture that is not done here. */
const sayEffects = ({ part, holder, inside }: Shown, { warnings, where }: ReadContext): void => {
  const effects = elementsOf(part).flatMap(({ name }) => effectNames[name] ?? [])
  const shape = at(holder, 'pic:spPr', 'a:prstGeom')?.attributes['prst'] ?? 'rect'
  const group =
    at(
      inside.find(({ name }) => name === 'wpg:grpSpPr'),
      'a:xfrm',
    )?.attributes ?? {}
  const isGroupTurned =
    ![undefined, '0'].includes(group['rot']) || group['flipH'] === '1' || group['flipV'] === '1'
  const isCutToShape = shape !== 'rect' || at(holder, 'pic:spPr', 'a:custGeom') !== undefined
  for (const effect of [
    ...effects,
    ...(isCutToShape ? ['rognée selon une forme'] : []),
    ...(isGroupTurned ? ['groupe tourné ou retourné'] : []),
  ]) {
    warnings.add('imageEffect', where, effect)
  }
}

const effectNames: Readonly<Record<string, string>> = {
  'a:lum': 'luminosité',
  'a:grayscl': 'niveaux de gris',
  'a:biLevel': 'noir et blanc',
  'a:duotone': 'recolorée',
  'a:clrChange': 'couleur rendue transparente',
  'a:alphaModFix': 'transparence',
}

/** The text of the picture itself, else of the frame that it stands in. */
const altOfPicture = (picture: XmlElement | undefined, inside: XmlElement[]): string => {
  const own = at(picture, 'pic:nvPicPr', 'pic:cNvPr')?.attributes
  const frame = inside.find(({ name }) => name === 'wp:docPr')?.attributes
  return [frame?.['descr'], own?.['descr'], frame?.['title'], own?.['title']].find(isSaying) ?? ''
}

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
