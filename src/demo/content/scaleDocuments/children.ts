import type { DemoScale } from '../../types'
import { bullets, content, demoNotice, p } from '../../write'
import { sources } from '../sources'
import { byCarer, forDemonstration, notReproduced } from './words'

const shared = {
  themes: ['PED'],
  audience: ['nurse', 'careAssistant', 'physician', 'midwife'],
  ageGroups: ['child'],
  communication: 'observed',
  filledInBy: byCarer,
  itemCount: 5,
  licence: notReproduced,
} satisfies Partial<DemoScale>

/** Any pain of a small child. */
export const evendol: DemoScale = {
  ...shared,
  title: 'EVENDOL, évaluation enfant douleur',
  summary: `Toute douleur de l'enfant de 0 à 7 ans : cinq items, à deux moments. ${forDemonstration}`,
  keywords: ['EVENDOL', 'hétéro-évaluation', 'enfant'],
  settings: ['emergency', 'prehospital', 'paediatrics', 'surgery', 'anaesthesia'],
  references: [sources.evendol],
  measures: 'Toute douleur, par le comportement',
  population: 'Enfant de 0 à 7 ans',
  ages: { from: 0, fromUnit: 'year', to: 7, toUnit: 'year' },
  range: { min: 0, max: 15 },
  thresholds: [{ from: 4, to: 15, meaning: 'Seuil atteint' }],
  recommendation: content(
    demoNotice(),
    p('Cinq items, cotés de 0 à 3.'),
    p('Deux temps d’observation : au repos, puis à la mobilisation. Noter les deux scores.'),
  ),
  source:
    'Pédiadol, https://pediadol.org/evendol-echelle-pour-evaluer-la-douleur-de-lenfant-de-moins-de-7-ans-aux-urgences/',
}

/** Face, legs, activity, cry, consolability. */
export const flacc: DemoScale = {
  ...shared,
  title: 'FLACC',
  summary: `Douleur de l'enfant par cinq signes observés ; une forme modifiée sert en cas de handicap. ${forDemonstration}`,
  keywords: ['FLACC', 'hétéro-évaluation', 'enfant', 'handicap'],
  settings: ['paediatrics', 'emergency', 'surgery', 'anaesthesia', 'intensiveCare', 'disability'],
  references: [sources.flacc],
  measures: 'Douleur, par le comportement',
  population:
    "Validée de 2 mois à 7 ans, utilisée de 0 à 18 ans ; forme modifiée, en cas de handicap, jusqu'à 19 ans",
  ages: { from: 2, fromUnit: 'month', to: 7, toUnit: 'year' },
  range: { min: 0, max: 10 },
  thresholds: [
    {
      from: 3,
      to: 10,
      meaning: "Seuil employé ; les auteurs n'en ont pas défini",
    },
  ],
  recommendation: content(
    demoNotice(),
    p('Cinq items, cotés de 0 à 2.'),
    bullets(
      "l'âge de cette fiche est celui de la validation, de 2 mois à 7 ans ; elle est utilisée de 0 à 18 ans ;",
      "en cas de handicap, prendre la forme modifiée, jusqu'à 19 ans.",
    ),
  ),
  source: 'Pédiadol, https://pediadol.org/flacc-face-legs-activity-cry-consolability/',
}

/** A newborn's lasting pain. */
export const edin: DemoScale = {
  ...shared,
  title: 'EDIN, échelle de douleur et d’inconfort du nouveau-né',
  summary: `Douleur prolongée du nouveau-né, à terme ou prématuré : cinq items, après des heures d'observation. ${forDemonstration}`,
  keywords: ['EDIN', 'hétéro-évaluation', 'nouveau-né'],
  settings: ['obstetrics', 'paediatrics', 'intensiveCare'],
  references: [sources.edin],
  measures: 'Douleur prolongée et inconfort, par le comportement',
  population: "Nouveau-né à terme ou prématuré, jusqu'à 3 mois",
  ages: { from: 0, fromUnit: 'month', to: 3, toUnit: 'month' },
  range: { min: 0, max: 15 },
  thresholds: [{ from: 5, to: 15, meaning: 'Seuil dépassé : plus de 4 sur 15' }],
  recommendation: content(
    demoNotice(),
    p("Pour une douleur **prolongée** seulement : elle demande des heures d'observation."),
    bullets(
      'cinq items, cotés de 0 à 3 ;',
      "Pédiadol la donne jusqu'à 3 mois, un autre site avant 9 mois : la borne la plus prudente est retenue ici.",
    ),
  ),
  source: 'Pédiadol, https://pediadol.org/edin-echelle-de-douleur-et-dinconfort-du-nouveau-ne',
}
