/**
 * The signs that fonts of signs draw for a code, as far as they say a figure or a mark: written down from the fonts' own
 * tables, apart from those that the import reads by.
 */
const tables: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2d: '-',
    0x6d: 'μ',
    0xa3: '≤',
    0xb3: '≥',
    0xb1: '±',
    0xb4: '×',
    0xb8: '÷',
    0xbb: '≈',
    0xb9: '≠',
    0xb0: '°',
    0xac: '←',
    0xad: '↑',
    0xae: '→',
    0xaf: '↓',
    0xa5: '∞',
    0xd6: '√',
    0x40: '≈',
    0x7e: '~',
    0xa4: '/',
    0xb7: '•',
    0x2a: '*',
  },
  wingdings: {
    0x6f: '□',
    0x70: '□',
    0x71: '❑',
    0x72: '❒',
    0xa8: '☐',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
    0xdf: '←',
    0xe0: '→',
    0xe1: '↑',
    0xe2: '↓',
    0xe7: '←',
    0xe8: '→',
    0xe9: '↑',
    0xea: '↓',
    0x78: '☒',
  },
  'wingdings 2': {
    0x2a: '☐',
    0x30: '□',
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☑',
    0x53: '☒',
    0x54: '☒',
    0xa3: '□',
  },
  'wingdings 3': {
    0x21: '←',
    0x22: '→',
    0x23: '↑',
    0x24: '↓',
    0x66: '←',
    0x67: '→',
    0x68: '↑',
    0x69: '↓',
    0xc5: '←',
    0xc6: '→',
    0xc7: '↑',
    0xc8: '↓',
    0xda: '→',
  },
  webdings: { 0x61: '✔', 0x63: '☐', 0x72: '✗' },
  zapfdingbats: {
    0x33: '✓',
    0x34: '✔',
    0x37: '✗',
    0x38: '✘',
    0x6f: '❏',
    0x70: '❐',
    0x71: '❑',
    0x72: '❒',
    0xd5: '→',
  },
}

/** Fonts of signs whose tables nobody published: what they draw for a letter is not that letter. */
const unknownFonts = [
  'mt extra',
  'marlett',
  'bookshelf symbol 7',
  'ms outlook',
  'opensymbol',
  'fontawesome',
]

const otherNames: Readonly<Record<string, string>> = {
  'symbol mt': 'symbol',
  'zapf dingbats': 'zapfdingbats',
  'itc zapf dingbats': 'zapfdingbats',
  'monotype sorts': 'zapfdingbats',
}

const nameOf = (font: string): string => {
  const name = font.trim().toLowerCase()
  return otherNames[name] ?? name
}

/** What a font of signs draws for one code. Figures and plain signs of the font Symbol are those of the keyboard. */
const signFor = (name: string, code: number): string => {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const sign = tables[name]?.[place]
  if (sign !== undefined) return sign
  const isKeyboard = name === 'symbol' && place >= 0x20 && place < 0x40
  return isKeyboard ? String.fromCodePoint(place) : ' '
}

/** A text as its font draws it. */
export const drawn = (text: string, font: string | undefined): string => {
  const name = nameOf(font ?? '')
  if (unknownFonts.includes(name)) return Array.from(text, () => ' ').join('')
  if (!(name in tables)) return text.replaceAll(/\p{Co}/gu, ' ')
  return Array.from(text, (sign) => signFor(name, sign.codePointAt(0) ?? 0)).join('')
}

/** The sign of a `w:sym`. */
export const drawnSign = (font: string | undefined, code: string | undefined): string => {
  const number = Number.parseInt(code ?? '', 16)
  if (Number.isNaN(number)) return ''
  const name = nameOf(font ?? '')
  if (unknownFonts.includes(name)) return ' '
  if (name in tables) return signFor(name, number)
  return number >= 0xe000 && number <= 0xf8ff ? '' : String.fromCodePoint(number)
}
