import type { DemoScale } from '../../types'
import { bullets, content, demoNotice, p } from '../../write'
import { sources } from '../sources'
import { forDemonstration, notReproduced } from './words'

/** Screens for a neuropathic pain; says nothing of how strong it is. */
export const dn4: DemoScale = {
  title: 'Questionnaire DN4',
  summary: `Dépister une douleur neuropathique de l'adulte : sept réponses et trois signes d'examen. ${forDemonstration}`,
  keywords: ['DN4', 'douleur neuropathique', 'dépistage'],
  audience: ['physician', 'nurse', 'advancedPracticeNurse'],
  settings: ['oncology', 'medicine', 'surgery', 'outpatient', 'homeNursing', 'rehabilitation'],
  references: [sources.dn4],
  measures: 'Présence d’une douleur neuropathique, et non son intensité',
  population: 'Adulte',
  ageGroups: ['adult'],
  communication: 'selfReport',
  filledInBy: 'Un soignant, qui interroge et qui examine',
  itemCount: 10,
  range: { min: 0, max: 10 },
  thresholds: [{ from: 4, to: 10, meaning: 'Dépistage positif' }],
  recommendation: content(
    demoNotice(),
    p(
      "Un dépistage : le score ne mesure **pas** l'intensité, qui se mesure avec une autre échelle.",
    ),
    bullets(
      "dix réponses, cotées 0 ou 1 : sept à l'interrogatoire, trois à l'examen ;",
      'sensibilité 82,9 %, spécificité 89,9 %.',
    ),
  ),
  licence: notReproduced,
  source: 'Bouhassira, lu sur https://www.clinicaltoubib.com/form/DNfourForm',
}
