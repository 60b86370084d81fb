import fc from 'fast-check'

/** Words of protocols that say nothing critical. */
const words =
  'la douleur est notée dans le dossier par équipe du service chaise lampe calme voix regard fiche livret réunion table musique lumière porte chambre visage geste doux'.split(
    ' ',
  )

export const anyWords = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 9 })
  .map((all) => all.join(' '))

const units = ['mg', 'µg', 'g', 'ml', 'mg/kg', 'µg/kg/h', 'min', 'h', 'UI', '%', 'mmHg', 'L/min']
export const anyUnit = fc.constantFrom(...units)

export const anyNumber = fc.oneof(
  fc.integer({ min: 2, max: 2000 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .filter(([, decimals]) => decimals % 10 !== 0)
    .map(([whole, decimals]) => `${String(whole)},${String(decimals).padStart(2, '0')}`),
)

export const comparators = [
  '>',
  '≥',
  '<',
  '≤',
  'au moins',
  'au plus',
  'plus de',
  'moins de',
  'environ',
  'jusqu’à',
  'à partir de',
  'au-delà de',
]

// « au moins » and « ≥ » say the same.
const same: Readonly<Record<string, string>> = {
  'au moins': '≥',
  'à partir de': '≥',
  'au plus': '≤',
  'jusqu’à': '≤',
  'plus de': '>',
  'au-delà de': '>',
  'moins de': '<',
}
export const saysOf = (comparator: string): string => same[comparator] ?? comparator

export const negations = ['ne pas', 'ne jamais', 'sans', 'aucun', 'sauf', 'éviter', 'non', 'ni']

/** A sentence around something: words before it, words behind it. */
export const anyFrame = fc.tuple(anyWords, anyWords)

/** Any text of several sentences, figures among them. */
export const anyContext = fc
  .array(
    fc.oneof(
      anyWords,
      fc.tuple(anyWords, anyNumber, anyUnit).map((said) => said.join(' ')),
      fc
        .tuple(fc.constantFrom(...negations), anyWords)
        .map(([negation, rest]) => `${negation} ${rest}`),
    ),
    { maxLength: 4 },
  )
  .map((sentences) => sentences.map((one) => `${one}. `).join(''))
