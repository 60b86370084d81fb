import type { DemoScale } from '../../types'
import { bullets, content, demoNotice, p } from '../../write'
import { sources } from '../sources'
import { byCarer, forDemonstration, notReproduced } from './words'

const shared = {
  audience: ['nurse', 'careAssistant', 'physician'],
  settings: ['geriatrics', 'nursingHome', 'longTermCare', 'homeNursing', 'emergency', 'medicine'],
  ageGroups: ['elderly'],
  communication: 'observed',
  licence: notReproduced,
} satisfies Partial<DemoScale>

/** Acute pain, five signs. */
export const algoplus: DemoScale = {
  ...shared,
  title: 'Algoplus',
  summary: `Douleur aiguë de la personne âgée qui communique mal : cinq items, en moins d'une minute le plus souvent. ${forDemonstration}`,
  keywords: ['Algoplus', 'hétéro-évaluation', 'douleur aiguë'],
  references: [sources.algoplus, sources.algoplusTree],
  measures: 'Douleur aiguë, par ce qui se voit',
  population: 'Personne âgée avec des troubles de la communication verbale, douleur aiguë',
  filledInBy: byCarer,
  itemCount: 5,
  range: { min: 0, max: 5 },
  thresholds: [
    { from: 0, to: 1, meaning: 'Sous le seuil : poursuivre par Doloplus-2' },
    { from: 2, to: 5, meaning: 'Seuil atteint' },
  ],
  recommendation: content(
    demoNotice(),
    p(
      'Pour une douleur **aiguë**. Cinq items, cotés 0 ou 1 ; un site très lu en annonce six : il se trompe.',
    ),
    bullets(
      "moins d'une minute dans 80 % des cas ;",
      'sensibilité 87 %, spécificité 80 % ;',
      "un score sous 2 ne suffit pas à écarter une douleur : 39 personnes sur 228 (17,1 %) dont l'Algoplus était négative avaient au moins 5 sur 30 à Doloplus. Poursuivre par Doloplus-2.",
    ),
  ),
  source: 'Collectif Doloplus, http://www.doloplus.fr/lechelle-algoplus/',
}

/** Lasting pain, ten items, in a team. */
export const doloplus: DemoScale = {
  ...shared,
  title: 'Doloplus-2',
  summary: `Douleur chronique de la personne âgée qui ne communique pas : dix items, cotés en équipe. ${forDemonstration}`,
  keywords: ['Doloplus', 'hétéro-évaluation', 'douleur chronique'],
  references: [sources.doloplus],
  measures: 'Douleur chronique, par le comportement',
  population: 'Personne âgée non communicante, douleur chronique',
  filledInBy: "L'équipe soignante, ensemble",
  itemCount: 10,
  range: { min: 0, max: 30 },
  thresholds: [{ from: 5, to: 30, meaning: 'Seuil atteint' }],
  recommendation: content(
    demoNotice(),
    p('Dix items, cotés de 0 à 3 : cinq somatiques, deux psychomoteurs, trois psychosociaux.'),
    bullets(
      'coter en équipe ;',
      'un item inadapté ne se cote pas : il manque, il ne vaut pas zéro ;',
      "ne pas comparer des personnes entre elles : la comparaison est celle d'une personne avec elle-même.",
    ),
  ),
  source: 'Antalvite, https://www.antalvite.fr/lechelle-doloplus-2/',
}

/** Before and during care. */
export const ecpa: DemoScale = {
  ...shared,
  title: 'ECPA, échelle comportementale pour personnes âgées',
  summary: `Douleur de la personne âgée non communicante, avant et pendant les soins : huit items. ${forDemonstration}`,
  keywords: ['ECPA', 'hétéro-évaluation', 'soins douloureux'],
  references: [sources.ecpa],
  measures: 'Douleur avant et pendant les soins, par le comportement',
  population: 'Personne âgée non communicante',
  filledInBy: byCarer,
  itemCount: 8,
  range: { min: 0, max: 32 },
  recommendation: content(
    demoNotice(),
    p('Huit items, cotés de 0 à 4 : quatre avant les soins, quatre pendant.'),
    bullets(
      'la première partie se cote **avant** de commencer le soin ;',
      "aucun score minimum ne veut dire douleur : c'est l'évolution qui se suit.",
    ),
  ),
  source: 'Wary et Villard, 2006, https://studylibfr.com/doc/6216958',
}
