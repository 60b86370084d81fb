import { codedList, type CodeOf } from '../../vocabulary/codes'

/** Who gives the score: the person, who can answer, or whoever looks at the person. */
export const scaleCommunications = codedList({
  selfReport: 'La personne répond elle-même (auto-évaluation)',
  observed: 'La personne est observée, sans avoir à répondre (hétéro-évaluation)',
})
export type ScaleCommunication = CodeOf<typeof scaleCommunications>

/** In what the bounds of an age are given. */
export const ageUnits = codedList({ month: 'mois', year: 'ans' })
export type AgeUnit = CodeOf<typeof ageUnits>

/** For whom a scale is made, in the words of its source: many give no age in years. */
export const ageGroups = codedList({
  child: 'Enfant',
  adult: 'Adulte',
  elderly: 'Personne âgée',
})
export type AgeGroup = CodeOf<typeof ageGroups>
