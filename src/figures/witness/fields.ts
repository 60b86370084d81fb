import { raised, lowered } from '../piece'
import { root } from './equations'
import { listNumber } from './listNumbers'
import { drawn } from './signs'
import { at, inside, isOn, valueOf, type Node } from './xml'

/** A field that is open: its instruction, then what Word stored of its result. */
export type Field = {
  instruction: string
  isInResult: boolean
  hasResult: boolean
  data: Node | undefined
}

/** What numbers of fields count by themselves. */
export type FieldCounter = { automatic: number; lists: Map<string, number[]>; inLine: number }

const nameOf = (instruction: string): string =>
  (/^\s*(\w+)/u.exec(instruction)?.[1] ?? '').toUpperCase()

/** A table of contents repeats headings: the import leaves it out. */
export const isContents = ({ instruction }: Field): boolean => nameOf(instruction) === 'TOC'

const drawnByWord = new Set(['SYMBOL', 'EQ', 'FORMCHECKBOX', 'MACROBUTTON', 'GOTOBUTTON'])

/** Whether what is drawn follows from the instruction, whatever result is stored. */
export const isDrawn = ({ instruction }: Field): boolean => drawnByWord.has(nameOf(instruction))

/** What Word draws for a field whose result it does not store; empty for those that show nothing. */
export const drawnField = (field: Field, counter: FieldCounter): string => {
  const { instruction, data } = field
  switch (nameOf(instruction)) {
    case 'SYMBOL':
      return symbol(instruction)
    case 'EQ':
      return equation(instruction.replace(/^\s*EQ/iu, ''))
    case 'FORMCHECKBOX': {
      const box = at(data, 'w:checkBox')
      return (isOn(at(box, 'w:checked')) ?? isOn(at(box, 'w:default'))) ? '☑' : '☐'
    }
    case 'FORMDROPDOWN':
      return choice(at(data, 'w:ddList'))
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return /^\s*\w+\s+\S+\s+(.*)$/su.exec(instruction)?.[1] ?? ''
    case 'AUTONUM':
    case 'AUTONUMLGL':
      counter.automatic += 1
      return `${String(counter.automatic)}.`
    case 'LISTNUM':
      return listNumber(instruction, counter)
    case 'QUOTE':
      return instruction.replace(/^\s*QUOTE\s*/iu, '').replaceAll('"', '')
    case 'FORMTEXT':
      return valueOf(at(data, 'w:textInput', 'w:default')) ?? ''
    default:
      return ''
  }
}

const symbol = (instruction: string): string => {
  const [, code = ''] = /^\s*SYMBOL\s+(\S+)/iu.exec(instruction) ?? []
  const font = /\\f\s+"?([^"\\]+)"?/iu.exec(instruction)?.[1]?.trim()
  const number = Number(code)
  return Number.isNaN(number) ? code : drawn(String.fromCodePoint(number), font)
}

const choice = (list: Node | undefined): string => {
  const index = Number(valueOf(at(list, 'w:result')) ?? valueOf(at(list, 'w:default')) ?? 0)
  return valueOf(inside(list, 'w:listEntry')[index]) ?? ''
}

/** EQ fields: fractions, and what is raised or lowered; of all else the letters in their order. */
const equation = (instruction: string): string =>
  instruction
    .replaceAll(/\\f\s*\(([^();]*)[;,]([^()]*)\)/giu, '$1/$2')
    .replaceAll(/\\r\s*\(([^();]*);([^()]*)\)/giu, (_, degree: string, inner: string) =>
      root(inner, degree),
    )
    .replaceAll(/\\r\s*\(([^()]*)\)/giu, (_, inner: string) => root(inner, ''))
    .replaceAll(
      /\\i\s*(?:\\(?:su|pr|in))?\s*\(([^();]*);([^();]*);([^()]*)\)/giu,
      (_, ...[from = '', to = '', inner = '']: string[]) =>
        `${lowered(from)}${raised(to)} ${inner}`,
    )
    .replaceAll(
      /\\b\s*\\bc\s*\\([[{])\s*\(([^()]*)\)/giu,
      (_, bracket: string, inner: string) => `${bracket}${inner}${bracket === '[' ? ']' : '}'}`,
    )
    .replaceAll(/\\s\s*\\up\s*\d*\s*\(([^()]*)\)/giu, (_, inner: string) => raised(inner))
    .replaceAll(/\\s\s*\\do\s*\d*\s*\(([^()]*)\)/giu, (_, inner: string) => lowered(inner))
    .replaceAll(/\\[a-z]+\d*/giu, '')
