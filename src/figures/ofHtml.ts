import { SaxesParser } from 'saxes'

import { lowered, raised, type Piece } from './piece'

const blocks = new Set([
  'article',
  'aside',
  'blockquote',
  'caption',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'section',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
])

type Row = { column: number; covered: Map<number, number> }
type Level = { name: 'sub' | 'sup'; text: string }
type List = { next: number | null }

/** Cells that go over several rows push those below them to the right. */
const nextFree = (row: Row): number => {
  while ((row.covered.get(row.column) ?? 0) > 0) row.column += 1
  return row.column
}

const spanOf = (value: string | undefined): number =>
  Math.min(Math.max(Number(value ?? 1) || 1, 1), 1000)

/**
 * What a fragment of published HTML says, piece by piece, as a browser shows it: numbers of lists counted, raised and
 * lowered figures as such, cells with their columns, the words in the place of pictures.
 * @throws what is not well formed is no HTML of ours.
 */
export const piecesOfHtml = (fragment: string, place: string): Piece[] => {
  const pieces: Piece[] = []
  const lists: List[] = []
  const rows: Row[] = []
  const columns: (number | undefined)[] = []
  const levels: Level[] = []
  let text = ''
  /** What was raised or lowered last: it goes on where the next element only changes another format. */
  let pending: Level | undefined

  const settle = (): void => {
    if (pending) text += placedText(pending, text)
    pending = undefined
  }
  const end = (): void => {
    settle()
    const column = columns.at(-1)
    if (text.trim() !== '') pieces.push({ place, text, ...(column !== undefined && { column }) })
    text = ''
  }
  const say = (words: string): void => {
    const level = levels.at(-1)
    if (level) {
      level.text += words
      return
    }
    settle()
    text += words
  }
  const openLevel = (name: Level['name']): void => {
    const goesOn = levels.length === 0 && pending?.name === name ? pending : undefined
    if (goesOn) pending = undefined
    else settle()
    levels.push(goesOn ?? { name, text: '' })
  }
  const openCell = (attributes: Readonly<Record<string, string>>): void => {
    const row = rows.at(-1)
    if (!row) return
    const column = nextFree(row)
    columns.push(column)
    const [wide, high] = [spanOf(attributes['colspan']), spanOf(attributes['rowspan'])]
    for (let at = column; at < column + wide; at += 1) row.covered.set(at, high)
    row.column = column + wide
  }
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (blocks.has(name)) end()
    switch (name) {
      case 'ol':
        lists.push({ next: Number(attributes['start'] ?? 1) })
        break
      case 'ul':
        lists.push({ next: null })
        break
      case 'li': {
        const list = lists.at(-1)
        if (typeof list?.next === 'number') {
          say(`${String(list.next)}. `)
          list.next += 1
        }
        break
      }
      case 'table':
        rows.push({ column: 0, covered: new Map() })
        break
      case 'thead':
      case 'tbody':
        // A browser lets no cell reach out of its group of rows.
        rows.at(-1)?.covered.clear()
        break
      case 'tr': {
        const row = rows.at(-1)
        if (row) row.column = 0
        break
      }
      case 'td':
      case 'th':
        openCell(attributes)
        break
      case 'caption':
        columns.push(undefined)
        break
      case 'a':
        settle()
        break
      case 'br':
        say('\n')
        break
      case 'img':
        end()
        text = attributes['alt'] ?? ''
        end()
        break
      case 'sup':
      case 'sub':
        openLevel(name)
    }
  }
  const endRow = (): void => {
    const row = rows.at(-1)
    for (const [column, left] of row?.covered ?? []) row?.covered.set(column, left - 1)
  }
  const close = (name: string): void => {
    const level = name === 'sup' || name === 'sub' ? levels.pop() : undefined
    if (level && levels.length > 0) say(level.text)
    else if (level) pending = level
    if (name === 'a') settle()
    if (blocks.has(name)) end()
    if (name === 'ol' || name === 'ul') lists.pop()
    if (name === 'td' || name === 'th' || name === 'caption') columns.pop()
    if (name === 'tr') endRow()
    if (name === 'table') rows.pop()
  }

  const parser = new SaxesParser<{ fragment: true; xmlns: false }>({ fragment: true, xmlns: false })
  parser.on('opentag', ({ name, attributes }) => open(name, attributes))
  parser.on('closetag', ({ name }) => close(name))
  parser.on('text', say)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(fragment).close()
  end()
  return pieces
}

// The import sets the mark of a note behind a narrow space: it is no power of what stands before it.
const placedText = ({ name, text }: Level, before: string): string => {
  if (name === 'sub') return lowered(text)
  return /^\d+$/.test(text) && before.endsWith('\u202f') ? `[${text}]` : raised(text)
}
