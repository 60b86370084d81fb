import type { DemoScale } from '../../types'
import { bullets, content, demoNotice, p } from '../../write'
import { sources } from '../sources'
import { bySelf, forDemonstration, freeText, intensity } from './words'

const settings: DemoScale['settings'] = [
  'emergency',
  'prehospital',
  'medicine',
  'surgery',
  'paediatrics',
  'oncology',
  'psychiatry',
  'geriatrics',
  'rehabilitation',
  'nursingHome',
  'homeHospital',
  'homeNursing',
  'outpatient',
]

const audience: DemoScale['audience'] = ['nurse', 'careAssistant', 'physician', 'midwife']

/** The words of the table of the HAS, from no pain to unbearable. */
const levels = [
  'Pas de douleur',
  'Douleur faible',
  'Douleur modérée',
  'Douleur intense',
  'Douleur insupportable',
] as const

/** Which of them stands for each score out of 10. */
const levelOfTen = [0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4] as const

const scoresToTen = levelOfTen.map((level, value) => ({ value, label: levels[level] }))

const adultThreshold = {
  from: 4,
  to: 10,
  meaning: 'Adulte : seuil de la liste de la HAS (2022)',
}

/** A figure from 0 to 10. */
export const numeric: DemoScale = {
  title: 'Échelle numérique (EN)',
  summary: `La personne donne à sa douleur une note de 0 à 10. ${forDemonstration}`,
  keywords: ['EN', 'auto-évaluation', 'échelle'],
  audience,
  settings,
  references: [sources.hasScales, sources.childSelfAssessment],
  measures: intensity,
  population: 'Adulte ; enfant dès 4 à 6 ans selon la SFAP',
  ageGroups: ['child', 'adult'],
  ages: { from: 6, fromUnit: 'year' },
  communication: 'selfReport',
  filledInBy: bySelf,
  itemCount: 1,
  items: [{ title: 'Note donnée par la personne', scores: scoresToTen }],
  range: { min: 0, max: 10 },
  thresholds: [adultThreshold, { from: 3, to: 10, meaning: 'Enfant : seuil retenu' }],
  recommendation: content(
    demoNotice(),
    p("Auto-évaluation : c'est la personne qui donne la note, personne d'autre ne la devine."),
    bullets(
      'la SFAP la donne dès 4 à 6 ans : la borne la plus prudente, 6 ans, est retenue ici ;',
      'les mots en face des notes sont ceux de la table de la HAS : 0, 1 à 3, 4 à 5, 6 à 7, 8 à 10.',
    ),
  ),
  licence: freeText,
  source: 'HAS, liste des échelles acceptées pour mesurer la douleur, 12 janvier 2022 ; SFAP',
}

/** A line from no pain to the worst. */
export const visual: DemoScale = {
  title: 'Échelle visuelle analogique (EVA)',
  summary: `La personne montre sur une réglette où se place sa douleur ; la valeur se lit de 0 à 10. ${forDemonstration}`,
  keywords: ['EVA', 'auto-évaluation', 'réglette'],
  audience,
  settings,
  references: [sources.hasScales, sources.eva],
  measures: intensity,
  population: 'Adulte ; enfant dès 6 ans, échelle verticale',
  ageGroups: ['child', 'adult'],
  ages: { from: 6, fromUnit: 'year' },
  communication: 'selfReport',
  filledInBy: bySelf,
  itemCount: 1,
  range: { min: 0, max: 10 },
  thresholds: [
    { ...adultThreshold, meaning: 'Adulte : seuil de la liste de la HAS (2022), soit 40 sur 100' },
    { from: 3, to: 10, meaning: 'Enfant : seuil de Pédiadol' },
  ],
  recommendation: content(
    demoNotice(),
    p("Auto-évaluation sur réglette. Chez l'enfant, dès 6 ans, elle se présente verticalement."),
    p("Les seuils de l'adulte et de l'enfant ne sont pas les mêmes : lire celui de la personne."),
  ),
  items: [
    {
      title: 'Place montrée sur la réglette, en centimètres',
      content: content(
        p('En millimètres, la table de la HAS dit : 0 ; 1 à 39 ; 40 à 59 ; 60 à 79 ; 80 à 100.'),
      ),
      scores: scoresToTen,
    },
  ],
  licence: freeText,
  source: 'HAS, liste des échelles acceptées pour mesurer la douleur, 12 janvier 2022 ; Pédiadol',
}

/** Words to choose from. */
export const verbal: DemoScale = {
  title: 'Échelle verbale simplifiée (EVS)',
  summary: `La personne choisit le mot qui dit sa douleur, de 0 à 4. ${forDemonstration}`,
  keywords: ['EVS', 'auto-évaluation', 'mots'],
  audience,
  settings,
  references: [sources.hasScales, sources.evs],
  measures: intensity,
  population:
    'Adulte, souvent préférée par la personne âgée ; enfant dès 4 ans avec des mots adaptés',
  ageGroups: ['child', 'adult', 'elderly'],
  ages: { from: 4, fromUnit: 'year' },
  communication: 'selfReport',
  filledInBy: bySelf,
  itemCount: 1,
  items: [
    {
      title: 'Mot choisi par la personne',
      scores: levels.map((label, value) => ({ value, label })),
    },
  ],
  range: { min: 0, max: 4 },
  recommendation: content(
    demoNotice(),
    p(
      'Des formulations de quatre ou de cinq mots existent, sans consensus : celle-ci reprend les mots de la table de la HAS. Garder toujours la même pour une personne.',
    ),
    p('Dans cette table, 2, douleur modérée, répond à 4 à 5 sur 10.'),
  ),
  licence: freeText,
  source: 'HAS, liste des échelles acceptées pour mesurer la douleur, 12 janvier 2022 ; Antalvite',
}
