import { decodeText } from '../../../richText/wordRules/signs'
import { child, element, elementsOf, isOn, valueOf, type XmlElement } from '../../../ooxml/xml/tree'
import { listNumber, type ListNumberState } from './listNumber'
import { told } from '../told'
import { fieldWords } from './address'
import { equationFieldText } from './equationField'

/** A field that stores no result. */
export type BareField = { code: string; form: XmlElement | undefined; hasSeparator: boolean }

/** What the fields that number themselves have counted so far. */
export type FieldCounters = ListNumberState & {
  autonum: number
  paragraph: (node: XmlElement) => void
}

/** Counters of a document that is about to be read. */
export const createFieldCounters = (): FieldCounters => {
  const counters: FieldCounters = {
    autonum: 0,
    counts: new Map(),
    inParagraph: 0,
    paragraph: () => {
      counters.inParagraph = 0
    },
  }
  return counters
}

const text = (shown: string): XmlElement => element('w:t', {}, [shown])

/** Nothing is seen of these: they mark, ask or move. */
const unseen = new Set([
  'ADVANCE',
  'ASK',
  'BIDIOUTLINE',
  'NEXT',
  'NEXTIF',
  'PRIVATE',
  'RD',
  'SET',
  'SKIPIF',
  'TA',
  'TC',
  'XE',
])

type Draw = (field: BareField, counters: FieldCounters) => XmlElement[]

/** What Word draws of the code of a field, since nothing else was stored; what is not known is told. */
export const drawField: Draw = (field, counters) => {
  const name = /^\s*([A-Z=]\w*)/iu.exec(field.code)?.[1]?.toUpperCase() ?? ''
  if (unseen.has(name)) return []
  const draw = drawers[name]
  if (draw !== undefined) return draw(field, counters)
  // With a separator the result was stored, and is empty: Word shows nothing either.
  return field.hasSeparator || name === '' ? [] : [told('field', name)]
}

const drawDropDown: Draw = ({ form }) => {
  const list = child(form, 'w:ddList')
  const entries = elementsOf(list, 'w:listEntry').map(({ attributes }) => attributes['w:val'] ?? '')
  const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? '0')
  const entry = entries[chosen]
  return entry === undefined ? [told('field', 'FORMDROPDOWN')] : [text(entry)]
}

const drawBox: Draw = ({ form }) => {
  const box = child(form, 'w:checkBox')
  const isChecked = isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false
  return [text(isChecked ? '☒' : '☐')]
}

const drawTextInput: Draw = ({ form }) => {
  const preset = valueOf(child(form, 'w:textInput'), 'w:default') ?? ''
  return preset === '' ? [] : [text(preset)]
}

/** `SYMBOL 109 \f "Symbol"`; a code without a font is a character of Windows, \u one of Unicode. */
const drawSymbol: Draw = ({ code }) => {
  const words = fieldWords(code)
  const written = words[1] ?? ''
  const place = /^0x/i.test(written) ? Number.parseInt(written, 16) : Number(written)
  const switches = words.map((word) => word.toLowerCase())
  const at = switches.findIndex((word) => word.startsWith('\\f'))
  const isUnicode = switches.includes('\\u')
  if (!Number.isInteger(place) || place < 0x20 || place > 0x10ffff) {
    const isSign = written !== '' && !Number.isFinite(place)
    return isSign
      ? drawSign(Array.from(written)[0] ?? '', fontAt(words, at))
      : [told('field', 'SYMBOL')]
  }
  const character =
    isUnicode || place > 0xff ? String.fromCodePoint(place) : windowsCharacter(place)
  const font = fontAt(words, at)
  if (font === '') return [text(character)]
  return drawSign(isUnicode ? character : String.fromCodePoint(place), font)
}

const fontAt = (words: string[], at: number): string => {
  const glued = words[at]?.slice(2) ?? ''
  return at === -1 ? '' : glued === '' ? (words[at + 1] ?? '') : glued
}

const symbolic = /symbol|dings|sorts|dingbats|extra|marlett/i

const drawSign = (character: string, font: string): XmlElement[] => {
  if (!symbolic.test(font)) {
    const code = character.codePointAt(0) ?? 0
    return [text(code > 0x7f && code <= 0xff ? windowsCharacter(code) : character)]
  }
  const { text: sign, lost } = decodeText(character, font)
  return [text(sign), ...lost.map((detail) => told('symbol', detail))]
}

const windowsCharacter = (place: number): string =>
  new TextDecoder('windows-1252').decode(Uint8Array.of(place))

/** `MACROBUTTON NoMacro [what is shown]`: all behind the name of the macro is shown. */
const drawButton: Draw = ({ code }) => {
  const shown = /^\s*\w+\s+(?:"[^"]*"|\S+)\s*(.*?)\s*$/su.exec(code)?.[1] ?? ''
  return shown === '' ? [] : [text(shown), told('fieldShown', shown.slice(0, 60))]
}

const drawQuote: Draw = ({ code }) => {
  const shown = fieldWords(code)[1] ?? ''
  return shown === '' ? [told('field', 'QUOTE')] : [text(shown)]
}

const drawEquation: Draw = ({ code }) => [
  text(equationFieldText(code.replace(/^\s*EQ\b/iu, ''))),
  told('equations'),
]

const drawAutoNumber: Draw = ({ code }, counters) => {
  counters.autonum += 1
  const separator = /\\s\s*"?([^\s"\\])/u.exec(code)?.[1] ?? '.'
  const shown = /\\e\b/u.test(code)
    ? String(counters.autonum)
    : `${String(counters.autonum)}${separator}`
  return [text(shown), told('fieldNumber', shown)]
}

const drawListNumber: Draw = ({ code }, counters) => {
  const shown = listNumber(fieldWords(code).slice(1), counters)
  return [text(shown), told('fieldNumber', shown)]
}

const drawers: Readonly<Record<string, Draw>> = {
  FORMDROPDOWN: drawDropDown,
  FORMCHECKBOX: drawBox,
  FORMTEXT: drawTextInput,
  EQ: drawEquation,
  SYMBOL: drawSymbol,
  MACROBUTTON: drawButton,
  GOTOBUTTON: drawButton,
  QUOTE: drawQuote,
  AUTONUM: drawAutoNumber,
  AUTONUMLGL: drawAutoNumber,
  AUTONUMOUT: drawAutoNumber,
  LISTNUM: drawListNumber,
}
