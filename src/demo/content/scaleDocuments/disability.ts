import type { DemoScale } from '../../types'
import { bullets, content, demoNotice, p } from '../../write'
import { sources } from '../sources'
import { byCarer, forDemonstration, notReproduced } from './words'

const shared = {
  themes: ['HAN'],
  audience: ['nurse', 'careAssistant', 'physician', 'psychologist', 'carer'],
  settings: ['disability', 'psychiatry', 'rehabilitation', 'emergency', 'medicine', 'homeNursing'],
  communication: 'observed',
  licence: notReproduced,
} satisfies Partial<DemoScale>

/** Autism, whoever looks. */
export const esdda: DemoScale = {
  ...shared,
  title: 'ESDDA, échelle simplifiée pour personnes dyscommunicantes avec autisme',
  summary: `Douleur de la personne dyscommunicante avec un trouble du spectre de l'autisme : six questions. ${forDemonstration}`,
  keywords: ['ESDDA', 'hétéro-évaluation', 'autisme'],
  references: [sources.esddaPoster, sources.esddaPediadol],
  measures: 'Douleur, par le comportement',
  population: "Personne dyscommunicante avec un trouble du spectre de l'autisme (TSA)",
  filledInBy: 'Un soignant, ou quelqu’un qui n’est pas soignant',
  itemCount: 6,
  range: { min: 0, max: 6 },
  thresholds: [{ from: 2, to: 6, meaning: 'Seuil atteint' }],
  recommendation: content(
    demoNotice(),
    p('Six items, cotés 0 ou 1. Elle peut être remplie par quelqu’un qui n’est pas soignant.'),
  ),
  source: 'Congrès de l’Encéphale, 2017 ; Pédiadol, https://pediadol.org/?p=9616',
}

/** Intellectual disability, from childhood to adult age. */
export const gedDi: DemoScale = {
  ...shared,
  title: 'GED-DI, grille d’évaluation de la douleur, déficience intellectuelle',
  summary: `Douleur de la personne avec une déficience intellectuelle ou un polyhandicap : trente items. ${forDemonstration}`,
  keywords: ['GED-DI', 'NCCPC', 'hétéro-évaluation', 'polyhandicap'],
  references: [sources.gedDi, sources.gedDiStudy],
  measures: 'Douleur, par le comportement',
  population: "De 3 ans à l'âge adulte, déficience intellectuelle ou polyhandicap",
  ageGroups: ['child', 'adult'],
  ages: { from: 3, fromUnit: 'year' },
  filledInBy: 'Un soignant, même s’il ne connaît pas la personne',
  itemCount: 30,
  range: { min: 0, max: 90 },
  thresholds: [
    { from: 6, to: 10, meaning: 'Douleur légère' },
    { from: 11, to: 90, meaning: 'Douleur modérée à sévère' },
  ],
  recommendation: content(
    demoNotice(),
    p('Trente items, cotés de 0 à 3. Il n’est pas nécessaire de connaître la personne.'),
    bullets(
      "« Ne s'applique pas » est une réponse permise ;",
      'en postopératoire, une forme de 27 items se cote de 0 à 81 : ses scores ne se lisent pas avec les seuils de cette fiche.',
    ),
  ),
  source: 'Pédiadol, https://www.pediadol.org/Echelle-NCCPC-Non-Communicating.html',
}

/** San Salvadour, against a file of how the person usually is. */
export const dess: DemoScale = {
  ...shared,
  title: 'DESS (San Salvadour)',
  summary: `Douleur de la personne polyhandicapée, comparée à son état habituel : dix items. ${forDemonstration}`,
  keywords: ['DESS', 'San Salvadour', 'hétéro-évaluation', 'polyhandicap'],
  references: [sources.dess],
  measures: 'Douleur, par ce qui change du comportement habituel',
  population: 'Personne polyhandicapée',
  filledInBy: byCarer,
  itemCount: 10,
  range: { min: 0, max: 40 },
  thresholds: [
    { from: 2, to: 5, meaning: 'Gêne' },
    { from: 6, to: 40, meaning: 'Douleur certaine' },
  ],
  recommendation: content(
    demoNotice(),
    p('Dix items, cotés de 0 à 4, sur les 8 dernières heures.'),
    p(
      "Elle demande un dossier de base, rempli par les proches, qui dit comment la personne est d'habitude.",
    ),
  ),
  source: 'Défiscience, guide DI, https://guide-di.defiscience.fr/guides/dess',
}

/** Twenty items. */
export const ppp: DemoScale = {
  ...shared,
  title: 'PPP',
  summary: `Douleur de la personne polyhandicapée : vingt items. ${forDemonstration}`,
  keywords: ['PPP', 'hétéro-évaluation', 'polyhandicap'],
  references: [sources.ppp],
  measures: 'Douleur, par le comportement',
  population: 'Personne polyhandicapée',
  filledInBy: byCarer,
  itemCount: 20,
  range: { min: 0, max: 60 },
  thresholds: [{ from: 14, to: 60, meaning: 'Seuil atteint' }],
  recommendation: content(
    demoNotice(),
    p('Vingt items, cotés de 0 à 3. Le seuil est de 14 sur 60.'),
  ),
  source: 'Pédiadol, https://pediadol.org/evaluation-de-la-douleur-chez-lenfant-handicape',
}
