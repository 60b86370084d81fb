import { fraction, grouped, lowered, raised, root } from '../equationSigns'

/** The code of an EQ field on one line: `\f(1;2)` is 1/2, `\s\up6(2)` a raised 2. */
export const equationFieldText = (code: string): string =>
  createReader(code)
    .sequence(() => false)
    .replaceAll(/\s+/gu, ' ')
    .trim()

type Argument = string
type Reader = { sequence: (isEnd: (character: string) => boolean) => string }

const createReader = (code: string): Reader => {
  let at = 0

  /** Text and commands, up to a character that ends them. */
  const sequence = (isEnd: (character: string) => boolean): string => {
    let written = ''
    let depth = 0
    while (at < code.length) {
      const character = code[at] ?? ''
      if (depth === 0 && isEnd(character)) return written
      if (character === '\\') written += escapedOrCommand()
      else {
        if (character === '(') depth += 1
        if (character === ')') depth -= 1
        written += character
        at += 1
      }
    }
    return written
  }

  const escapedOrCommand = (): string => {
    const next = code[at + 1] ?? ''
    if (!/[a-z]/iu.test(next)) {
      at += 2
      return next
    }
    const [name = '', ...options] = switches()
    skipSpaces()
    return write(name, options, code[at] === '(' ? readArguments() : [])
  }

  /** The command and its options: `\a\ac\co2`, with their values. */
  const switches = (): string[] => {
    const found: string[] = []
    for (;;) {
      const bracket = /^\s*\\([bl r]?c)\s*\\(.)/u.exec(code.slice(at))
      const command = bracket ?? /^\s*\\([a-z]{1,2})(-?\d*)/iu.exec(code.slice(at))
      if (command === null) return found
      at += command[0].length
      found.push(`${(command[1] ?? '').toLowerCase()}${command[2] ?? ''}`)
    }
  }

  const skipSpaces = (): void => {
    while (code[at] === ' ') at += 1
  }

  const readArguments = (): Argument[] => {
    const separator = separatorIn(code, at)
    const found: Argument[] = []
    at += 1
    for (;;) {
      found.push(sequence((character) => character === separator || character === ')').trim())
      const character = code[at]
      at += 1
      if (character !== separator) return found
    }
  }

  return { sequence }
}

/** The list separator of the country: a comma is a decimal one where semicolons separate. */
const separatorIn = (code: string, opening: number): ',' | ';' => {
  let depth = 0
  for (let at = opening; at < code.length; at += 1) {
    const character = code[at]
    if (character === '\\') at += 1
    else if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    else if (character === ';' && depth === 1) return ';'
    if (depth === 0) break
  }
  return ','
}

const write = (name: string, options: string[], parts: Argument[]): string => {
  const [first = '', second = '', third = ''] = parts
  const has = (option: string): boolean => options.some((found) => found.startsWith(option))
  switch (name.replace(/-?\d+$/u, '')) {
    case 'f':
      return ` ${fraction(first, second)} `
    case 'r':
      return parts.length > 1 ? root(second, first) : root(first)
    case 's':
      if (has('up')) return raised(first)
      if (has('do')) return lowered(first)
      return parts.length > 1 ? ` ${raised(first)}${lowered(second)} ` : first
    case 'i': {
      const sign = has('su') ? '∑' : has('pr') ? '∏' : '∫'
      return ` ${sign}${lowered(first)}${raised(second)} ${third} `
    }
    case 'b':
      return bracketed(first, options)
    case 'o':
      return overlaid(parts)
    case 'd':
      return ' '
    default:
      return parts.join(' ; ')
  }
}

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }

const bracketed = (inside: string, options: string[]): string => {
  const given = (name: string): string | undefined =>
    options.find((option) => option.startsWith(name))?.slice(name.length)
  const both = given('bc')
  const left = given('lc')
  const right = given('rc')
  if (both !== undefined) return `${both}${inside}${closings[both] ?? both}`
  if (left !== undefined || right !== undefined) return `${left ?? ''}${inside}${right ?? ''}`
  return `(${inside})`
}

/** Signs drawn one over the other: a bar over a letter stays one, the rest stands side by side. */
const overlaid = (parts: Argument[]): string => {
  const [first = '', ...others] = parts
  const bars = new Set(['¯', '‾', '_', '―', '-'])
  const isBarred =
    Array.from(first).length === 1 && others.length > 0 && others.every((part) => bars.has(part))
  return isBarred
    ? `${first}\u0305`
    : grouped(parts.filter((part) => part !== '').join(' superposé à '))
}
