/** What a person calls a colour; undefined for black, white and the greys, which decorate. */
export const colourName = (written: string): string | undefined => {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(written)
  if (hex === null) return named[written.toLowerCase()]
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16))
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  // Less is a grey, or so dark or pale that no one gives it a name.
  if (most - least < 24) return undefined
  const hue = hueOf({ red, green, blue, most, spread: most - least })
  return hues.find(([upTo]) => hue < upTo)?.[1] ?? 'rouge'
}

type Parts = { red: number; green: number; blue: number; most: number; spread: number }

const hueOf = ({ red, green, blue, most, spread }: Parts): number => {
  const turn =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread
  return (turn * 60 + 360) % 360
}

const hues: readonly (readonly [number, string])[] = [
  [18, 'rouge'],
  [48, 'orange'],
  [70, 'jaune'],
  [165, 'vert'],
  [255, 'bleu'],
  [290, 'violet'],
  [340, 'rose'],
]

/** Word's names of highlights. */
const named: Readonly<Record<string, string>> = {
  yellow: 'jaune',
  green: 'vert',
  cyan: 'bleu',
  magenta: 'rose',
  blue: 'bleu',
  red: 'rouge',
  darkblue: 'bleu',
  darkcyan: 'bleu',
  darkgreen: 'vert',
  darkmagenta: 'violet',
  darkred: 'rouge',
  darkyellow: 'jaune',
}
