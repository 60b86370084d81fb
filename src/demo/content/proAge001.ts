import type { DemoProtocol } from '../types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  demoNotice,
  figure,
  grid,
  h,
  localField,
  p,
  steps,
} from '../write'
import { legal } from './legal'
import { algoplusScale, doloplusScale, verbalScale } from './scales'
import { sources } from './sources'

/** Which scale for an elderly person, from self-report to observation. */
export const proAge001: DemoProtocol = {
  title: "Évaluer la douleur d'une personne âgée qui communique mal",
  summary:
    "Choisir l'échelle, la remplir et décider : auto-évaluation d'abord, Algoplus pour la douleur aiguë, Doloplus-2 si elle est négative ou si la douleur dure. Document de démonstration, ne pas utiliser pour les soins.",
  population: 'Personne âgée, avec ou sans trouble de la communication verbale',
  nurseProtocol: true,
  keywords: ['Algoplus', 'Doloplus', 'hétéro-évaluation', 'EVS', 'démence', 'EHPAD'],
  audience: ['nurse', 'careAssistant', 'physician', 'physiotherapist', 'psychologist'],
  settings: [
    'geriatrics',
    'nursingHome',
    'longTermCare',
    'rehabilitation',
    'homeNursing',
    'emergency',
  ],
  relations: [
    { type: 'requiresTraining', reference: 'FOR-AGE-001' },
    { type: 'seeAlso', reference: 'RES-AGE-001' },
  ],
  references: [
    sources.algoplus,
    sources.algoplusTree,
    sources.doloplus,
    sources.evs,
    sources.hasScales,
    sources.elderlySurvey,
    sources.nurseProtocolsElderly,
  ],
  legalBasis: [legal.decree2025, legal.antalgics, legal.relief],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          "**Demander d'abord** : beaucoup de personnes désorientées savent dire « un peu » ou « beaucoup ».",
          'Douleur aiguë et parole difficile : **Algoplus**, moins d’une minute. **2 sur 5 ou plus** : traiter.',
          "Algoplus à 0 ou 1 **n'écarte pas la douleur** : poursuivre par Doloplus-2.",
          '**Doloplus-2**, en équipe : **5 sur 30 ou plus**, douleur probable.',
          'La même échelle avant et après le traitement, pour la même personne.',
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          "Une enquête de la HAS de 2006 trouvait que 11 % des patients qui ont un trouble de la communication étaient évalués systématiquement par une échelle d'observation. Ce protocole donne une seule façon de faire, de l'accueil à la décision.",
        ),
      ),
    },
    {
      kind: 'procedure',
      title: "Choisir l'échelle",
      content: content(
        figure({
          file: 'scale-tree',
          alt: "Schéma en arbre : une première case mène à deux branches, l'une vers l'auto-évaluation, l'autre vers Algoplus, qui mène elle-même à Doloplus-2.",
          caption:
            "De l'auto-évaluation à l'observation : les trois étages du choix. Schéma de démonstration.",
        }),
        decisionTable(
          'Quelle échelle pour quelle personne ?',
          [
            'La personne répond de façon fiable',
            'Échelle verbale simplifiée ou numérique',
            'Souvent, la personne âgée préfère les mots',
          ],
          [
            'Elle ne répond pas, la douleur paraît aiguë',
            'Algoplus',
            'Transfert, soin, chute, fièvre, rétention',
          ],
          ['Algoplus à 2 ou plus', 'Traiter selon la prescription, puis coter de nouveau'],
          [
            'Algoplus à 0 ou 1',
            'Doloplus-2 en équipe',
            '39 personnes sur 228 (17,1 %) négatives à Algoplus étaient à 5 ou plus à Doloplus',
          ],
          [
            'La douleur dure',
            'Doloplus-2 en équipe',
            'À refaire pour suivre, jamais pour comparer deux personnes',
          ],
        ),
      ),
    },
    {
      kind: 'monitoring',
      title: 'Les trois échelles',
      content: content(verbalScale, algoplusScale, doloplusScale),
    },
    {
      kind: 'responsibilities',
      content: content(
        grid(
          ['Qui', 'Fait'],
          [
            [
              'Aide-soignant·e',
              'Repère les signes pendant la toilette et les transferts, les dit le jour même',
            ],
            [
              'Infirmier·ère',
              'Choisit et cote, transmet le score, applique le protocole antalgique, réévalue',
            ],
            ['Médecin', 'Cherche la cause, prescrit, fixe le délai de réévaluation'],
            ['Kinésithérapeute, psychologue', 'Participent à la cotation de Doloplus-2'],
            ['Proches', 'Disent ce qui a changé : visage, sommeil, appétit, repli'],
          ],
        ),
      ),
    },
    {
      kind: 'appendix',
      title: 'Coter Doloplus-2 sans se tromper',
      content: content(
        steps(
          'En équipe',
          'Réunir au moins deux soignants qui connaissent la personne.',
          {
            text: 'Passer les dix items un à un, de 0 à 3.',
            detail: '5 somatiques, 2 psychomoteurs, 3 psychosociaux.',
          },
          {
            text: 'Un item ne convient pas : ne pas le coter.',
            detail: "Un item non coté n'est pas un zéro : le noter comme tel.",
          },
          'Additionner, dater, signer, écrire la décision prise.',
          'Refaire après traitement, avec la même équipe si possible.',
        ),
        alert(
          'warning',
          'Le doute profite à la personne',
          'Un score bas avec un comportement inhabituel demande un avis médical, pas une conclusion.',
        ),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        p(
          "Écrire à chaque fois : l'échelle, le score, le moment (repos, soin, mobilisation), ce qui a été fait, l'heure de la prochaine mesure.",
        ),
        h("Dans l'établissement"),
        localField(
          'dossier-emplacement',
          'Où noter le score',
          'Onglet du dossier informatisé ou feuille de surveillance.',
        ),
        localField(
          'delai-reevaluation',
          'Délai de réévaluation',
          'Délai fixé par le médecin de l’unité, par voie d’administration.',
        ),
      ),
    },
    {
      kind: 'requiredTraining',
      content: content(
        p('Module FOR-AGE-001, « Voir la douleur quand la personne ne la dit pas » (30 minutes).'),
      ),
    },
  ],
}
