const small =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  )
const tens: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
}

/** What each word of a number in words adds; `cent` and `mille` multiply. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ['une', 1],
  ...Object.entries(tens),
  ['cent', 100],
  ['cents', 100],
  ['mille', 1000],
])

/** Words that say a figure by themselves: parts, multiples, ranks, collections. */
export const quantityWords: Readonly<Record<string, string>> = {
  '1/2': 'demi|moitie|un demi|une demie|demie',
  '1/3': 'tiers|un tiers',
  '2/3': 'deux tiers',
  '1/4': 'quart|un quart',
  '3/4': 'trois quarts',
  '×2': 'double|doubler|doublee|deux fois plus|doublant|doublera',
  '×3': 'triple|tripler|triplee',
  '×4': 'quadruple',
  '×10': 'decuple|dix fois plus',
  'rang 1': 'premier|premiere|1er|1re|1ere|primo',
  'rang 2': 'deuxieme|second|2e|2eme|2nd|2nde|secundo',
  'rang 3': 'troisieme|3e|3eme',
  'rang 4': 'quatrieme|4e|4eme',
  'rang 5': 'cinquieme|5e|5eme',
  'rang 6': 'sixieme|6e|6eme',
  'rang 7': 'septieme|7e|7eme',
  'rang 8': 'huitieme|8e|8eme',
  'rang 9': 'neuvieme|9e|9eme',
  'rang 10': 'dixieme|10e|10eme',
  'environ 8': 'huitaine',
  'environ 10': 'dizaine',
  'environ 12': 'douzaine',
  'environ 15': 'quinzaine',
  'environ 20': 'vingtaine',
  'environ 30': 'trentaine',
  'environ 100': 'centaine',
  quelques: 'quelques|quelque',
  plusieurs: 'plusieurs|multiples',
}
