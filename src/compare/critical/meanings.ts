import { buildLexicon, listsOf } from './lexicon'
import { comparators, comparatorsBeforeFigures, rhythms } from './words/comparators'
import { contraindications, idioms, negations } from './words/negations'
import { quantityWords } from './words/numbers'
import { populations } from './words/populations'
import { routes } from './words/routes'

/** What a phrase means; `nothing` for one that only looks as if. */
export type Meaning = {
  about:
    | 'comparator'
    | 'comparatorBeforeFigure'
    | 'contraindication'
    | 'every'
    | 'negation'
    | 'nothing'
    | 'population'
    | 'quantity'
    | 'rhythm'
    | 'route'
  value: string
}

const meaning =
  (about: Meaning['about']) =>
  (value: string): Meaning => ({ about, value })

/** All the phrases that say something critical. */
export const meanings = buildLexicon<Meaning>([
  [idioms, { about: 'nothing', value: '' }],
  ['toutes les|tous les|chaque', { about: 'every', value: 'par' }],
  ...listsOf(comparators, meaning('comparator')),
  ...listsOf(comparatorsBeforeFigures, meaning('comparatorBeforeFigure')),
  ...listsOf(rhythms, meaning('rhythm')),
  ...listsOf(negations, meaning('negation')),
  ...listsOf(contraindications, meaning('contraindication')),
  ...listsOf(populations, meaning('population')),
  ...listsOf(routes, meaning('route')),
  ...listsOf(quantityWords, meaning('quantity')),
])
