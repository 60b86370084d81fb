/** A number as a format of Word writes it; plain digits for a format that is not known here. */
export const formatNumber = (value: number, format: string): string => {
  const write = writers[format]
  return write === undefined || value < 1 ? String(value) : write(value)
}

/** Whether a number is written here exactly as Word shows it in this format. */
export const isKnownFormat = (format: string): boolean =>
  format === 'decimal' || format === 'none' || format in writers

/** a to z, then aa, bb, cc, as Word counts on. */
const letters = (value: number): string => {
  const letter = String.fromCodePoint(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 30))
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (value: number): string => {
  let rest = Math.min(value, 32_767)
  return romans
    .map(([worth, sign]) => {
      const times = Math.floor(rest / worth)
      rest -= times * worth
      return sign.repeat(times)
    })
    .join('')
}

/** Circled numbers go to 20, then 21 to 35 and 36 to 50 stand elsewhere. */
const circled = (value: number): string => {
  if (value <= 20) return String.fromCodePoint(0x245f + value)
  if (value <= 35) return String.fromCodePoint(0x3250 + value - 20)
  return value <= 50 ? String.fromCodePoint(0x32b0 + value - 35) : `(${String(value)})`
}

const writers: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  numberInDash: (value) => `- ${String(value)} -`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => `(${String(value)})`,
  decimalEnclosedFullstop: (value) => `${String(value)}.`,
  '001, 002, 003, ...': (value) => String(value).padStart(3, '0'),
  '0001, 0002, 0003, ...': (value) => String(value).padStart(4, '0'),
  '00001, 00002, 00003, ...': (value) => String(value).padStart(5, '0'),
}
