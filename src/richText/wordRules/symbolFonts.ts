import { codePoint } from 'dingbat-to-unicode'

/** Signs that every device can draw, in the place of rarer ones that mean the same. */
const usual: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  Symbol: { 0x6d: 'µ' },
  Wingdings: {
    0x6f: '□',
    0x70: '□',
    0xa8: '☐',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe1: '↑',
    0xe2: '↓',
    0xe3: '↖',
    0xe4: '↗',
    0xe5: '↙',
    0xe6: '↘',
    0xe7: '⬅',
    0xe8: '➔',
    0xe9: '⬆',
    0xea: '⬇',
    0xfb: '✗',
    0xfd: '☒',
    0xfe: '☑',
  },
  'Wingdings 2': { 0x2a: '☐', 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x53: '☒', 0x54: '☒' },
  'Wingdings 3': {
    0x21: '←',
    0x22: '→',
    0x23: '↑',
    0x24: '↓',
    0x66: '←',
    0x67: '→',
    0x68: '↑',
    0x69: '↓',
    0xc5: '⬅',
    0xc6: '➔',
    0xc7: '⬆',
    0xc8: '⬇',
    0xd9: '↖',
    0xda: '→',
  },
  Webdings: { 0x63: '☐', 0x72: '✗' },
}

/** Fonts whose letters are signs: those whose signs are known under the name of their table. */
const tables: Readonly<Record<string, string>> = {
  symbol: 'Symbol',
  'symbol mt': 'Symbol',
  wingdings: 'Wingdings',
  'wingdings 2': 'Wingdings 2',
  'wingdings 3': 'Wingdings 3',
  webdings: 'Webdings',
  'monotype sorts': 'Dingbats',
  zapfdingbats: 'Dingbats',
  'zapf dingbats': 'Dingbats',
  'itc zapf dingbats': 'Dingbats',
}

const unknownTables = new Set([
  'mt extra',
  'marlett',
  'bookshelf symbol 7',
  'ms outlook',
  'opensymbol',
  'fontawesome',
])

const plainName = (font: string): string => font.trim().toLowerCase()

/** Whether a font draws signs in the place of letters; the file's own table may name more of them. */
export const isSymbolFont = (font: string, declared: ReadonlySet<string>): boolean => {
  const name = plainName(font)
  return name in tables || unknownTables.has(name) || declared.has(name)
}

/** The name of a font as `isSymbolFont` compares it. */
export const declaredName = plainName

/** The character that a symbol font draws for a code; undefined when nothing means the same. */
export const signOf = (font: string, code: number): string | undefined => {
  const table = tables[plainName(font)]
  if (table === undefined) return undefined
  // Word writes these codes in the private use area, or as they are.
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (place === 0x20 || place === 0xa0)
    return place === 0x20 || table === 'Dingbats' ? ' ' : known(table, place)
  if (place < 0x20 || place > 0xff) return undefined
  return known(table, place)
}

const known = (table: string, place: number): string | undefined => {
  if (table === 'Dingbats') return dingbat(place)
  const found = usual[table]?.[place] ?? codePoint(table, place)?.string
  return found === undefined || isPrivate(found) ? undefined : found
}

/** Whether a character belongs to the private use area, where each font draws what it likes. */
export const isPrivate = (character: string): boolean => /^\p{Co}$/u.test(character)

/** ITC Zapf Dingbats are Unicode's own block, but for what stood elsewhere before. */
const elsewhere: Readonly<Record<number, string>> = {
  0x25: '☎',
  0x2a: '☛',
  0x2b: '☞',
  0x48: '★',
  0x6c: '●',
  0x6e: '■',
  0x73: '▲',
  0x74: '▼',
  0x75: '◆',
  0x77: '◗',
  0xa8: '♣',
  0xa9: '♦',
  0xaa: '♥',
  0xab: '♠',
  0xd5: '→',
  0xd6: '↔',
  0xd7: '↕',
}

const dingbat = (place: number): string | undefined => {
  const moved = elsewhere[place]
  if (moved !== undefined) return moved
  if (place >= 0x21 && place <= 0x7e) return String.fromCodePoint(0x2700 + place - 0x20)
  if (place >= 0xa1 && place <= 0xa7) return String.fromCodePoint(0x2760 + place - 0xa0)
  if (place >= 0xac && place <= 0xb5) return String.fromCodePoint(0x2460 + place - 0xac)
  if (place >= 0xb6 && place <= 0xfe && place !== 0xf0)
    return String.fromCodePoint(0x2776 + place - 0xb6)
  return undefined
}
