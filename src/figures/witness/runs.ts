import { lowered, raised } from '../piece'
import { equationText } from './equations'
import { drawnField, isContents, isDrawn, type Field, type FieldCounter } from './fields'
import { drawn, drawnSign } from './signs'
import { lookOf, over, type RunLook, type Style } from './styles'
import { allOf, at, inside, isOn, textIn, valueOf, type Node } from './xml'

/** Stands where a note is called until the word is whole: a mark inside a figure stands behind it. */
export const noteMark = '\uFFF9'

/** What the words of paragraphs depend on beside themselves: fields that are still open, notes that were called. */
export type Reading = {
  styleOf: (id: string | undefined, type: string) => Style
  fields: Field[]
  counter: FieldCounter
  callNote: (note: {
    type: 'endnote' | 'footnote'
    id: string
    ownMark: string | undefined
  }) => boolean
}

/** A paragraph while it is read. `boxes` are the text boxes that it anchors. */
export type Line = { text: string; boxes: Node[]; look: RunLook; evenPosition: number | undefined }

const gone = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'mc:Fallback',
  'w:delText',
  'w:delInstrText',
])

const isSaid = ({ fields }: Reading): boolean =>
  fields.every((field) => field.isInResult && !isContents(field) && !isDrawn(field))

const placed = (
  text: string,
  { level, position }: RunLook,
  evenPosition: number | undefined,
): string => {
  if (level === 'raised') return raised(text)
  if (level === 'lowered') return lowered(text)
  if (position === undefined || position === 0 || position === evenPosition) return text
  return position > 0 ? raised(text) : lowered(text)
}

/** Reads what stands inside a paragraph, or inside what wraps a part of it. */
export const readInline = (nodes: Node['children'], line: Line, reading: Reading): void => {
  for (const node of nodes) if (typeof node !== 'string') readNode(node, line, reading)
}

/** The result of a field in the code of another belongs to that code. */
const codeAround = ({ fields }: Reading): Field | undefined => {
  const place = fields.findLastIndex(({ isInResult }) => !isInResult)
  const isShown = fields.slice(place + 1).every((field) => !isContents(field) && !isDrawn(field))
  return isShown ? fields[place] : undefined
}

const say = (text: string, line: Line, reading: Reading): void => {
  const code = codeAround(reading)
  if (code) code.instruction += text
  if (!isSaid(reading)) return
  const field = reading.fields.at(-1)
  if (field && text.trim() !== '') field.hasResult = true
  line.text += text
}

const readNode = (node: Node, line: Line, reading: Reading): void => {
  if (gone.has(node.name)) return
  switch (node.name) {
    case 'w:r':
      readRun(node, line, reading)
      break
    case 'm:oMath':
      say(` ${equationText(node)} `, line, reading)
      break
    case 'w:sdt':
      readControl(node, line, reading)
      break
    case 'w:fldSimple': {
      const { instr = '' } = node.attributes
      open(reading, { instruction: instr, data: at(node, 'w:ffData') })
      separate(reading)
      readInline(node.children, line, reading)
      endField(line, reading)
      break
    }
    case 'mc:AlternateContent':
      readInline(alternative(node), line, reading)
      break
    default:
      readInline(node.children, line, reading)
  }
}

/** The first alternative that says something, so that nothing is read twice. */
export const alternative = (node: Node): Node['children'] => {
  const branches = [...inside(node, 'mc:Choice'), ...inside(node, 'mc:Fallback')]
  const says = (branch: Node): boolean =>
    ['w:txbxContent', 'w:t', 'm:oMath'].some((name) => allOf(branch, name).length > 0)
  return (branches.find(says) ?? branches[0])?.children ?? []
}

const readControl = (node: Node, line: Line, reading: Reading): void => {
  const properties = at(node, 'w:sdtPr')
  if (isOn(at(properties, 'w:showingPlcHdr')) === true) return
  const box = at(properties, 'w14:checkbox')
  if (box) say(isOn(at(box, 'w14:checked')) === true ? '☑' : '☐', line, reading)
  else readInline(at(node, 'w:sdtContent')?.children ?? [], line, reading)
}

const open = ({ fields }: Reading, field: Pick<Field, 'data' | 'instruction'>): void => {
  fields.push({ ...field, isInResult: false, hasResult: false })
}

const separate = ({ fields }: Reading): void => {
  const field = fields.at(-1)
  if (field) field.isInResult = true
}

const endField = (line: Line, reading: Reading): void => {
  const field = reading.fields.pop()
  if (!field || (field.hasResult && !isDrawn(field))) return
  say(drawnField(field, reading.counter), line, reading)
}

const marks: Readonly<Record<string, 'endnote' | 'footnote'>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
}

const readRun = (run: Node, line: Line, reading: Reading): void => {
  const properties = at(run, 'w:rPr')
  const ofStyle = reading.styleOf(valueOf(at(properties, 'w:rStyle')), 'character').look
  const look = over(over(lookOf(properties), ofStyle), line.look)
  if (look.isHidden === true) {
    // Fields begin and end whatever is hidden.
    for (const child of inside(run, 'w:fldChar')) readFieldPart(child, line, reading)
    return
  }
  const isOwnMark = inside(run).some(
    ({ name, attributes }) =>
      name in marks && !['0', 'false', undefined].includes(attributes['customMarkFollows']),
  )
  const ownMark = isOwnMark ? inside(run, 'w:t').map(textIn).join('').trim() : undefined
  let text = ''
  const flush = (): void => {
    const isOfNote = isOwnMark && /[\p{L}\p{N}]/u.test(text)
    say(isOfNote ? `[${text.trim()}]` : placed(text, look, line.evenPosition), line, reading)
    text = ''
  }
  for (const child of inside(run)) {
    const words = wordsOf(child, look)
    if (words === undefined) {
      flush()
      readInRun(child, { line, reading, ownMark })
    } else text += words
  }
  if (text !== '') flush()
}

/** The text of a part of a run; undefined for what is more than text. */
const wordsOf = (node: Node, { font }: RunLook): string | undefined => {
  switch (node.name) {
    case 'w:t':
      return drawn(textIn(node), font)
    case 'w:sym':
      return drawnSign(node.attributes['font'], node.attributes['char'])
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:softHyphen':
      return ''
    default:
      return undefined
  }
}

type Place = { line: Line; reading: Reading; ownMark: string | undefined }

const readInRun = (node: Node, { line, reading, ownMark }: Place): void => {
  if (gone.has(node.name)) return
  const note = marks[node.name]
  if (note !== undefined) {
    if (!isSaid(reading)) return
    const isThere = reading.callNote({ type: note, id: node.attributes['id'] ?? '', ownMark })
    if (isThere && ownMark === undefined) say(noteMark, line, reading)
    return
  }
  switch (node.name) {
    case 'w:fldChar':
      readFieldPart(node, line, reading)
      break
    case 'w:instrText': {
      const field = reading.fields.at(-1)
      if (field && !field.isInResult) field.instruction += textIn(node)
      break
    }
    case 'w:ruby':
      readInline(at(node, 'w:rubyBase')?.children ?? [], line, reading)
      break
    case 'mc:AlternateContent':
      for (const child of alternative(node))
        if (typeof child !== 'string') findBoxes(child, line, reading)
      break
    default:
      findBoxes(node, line, reading)
  }
}

const findBoxes = (node: Node, line: Line, reading: Reading): void => {
  if (!isSaid(reading)) return
  if (node.name === 'w:txbxContent') line.boxes.push(node)
  else if (node.name === 'mc:AlternateContent') {
    for (const child of alternative(node))
      if (typeof child !== 'string') findBoxes(child, line, reading)
  } else for (const child of inside(node)) findBoxes(child, line, reading)
}

const readFieldPart = (node: Node, line: Line, reading: Reading): void => {
  const { fldCharType: type } = node.attributes
  if (type === 'begin') open(reading, { instruction: '', data: at(node, 'w:ffData') })
  if (type === 'separate') separate(reading)
  if (type === 'end') endField(line, reading)
}
