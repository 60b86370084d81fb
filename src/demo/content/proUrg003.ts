import type { DemoProtocol } from '../types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  demoNotice,
  grid,
  localField,
  p,
  steps,
} from '../write'
import { legal } from './legal'
import { evendolScale, visualScale } from './scales'
import { sources } from './sources'

/** The child in the emergency department. */
export const proUrg003: DemoProtocol = {
  title: "Douleur de l'enfant aux urgences : évaluer avec EVENDOL, puis par soi-même",
  summary:
    "EVENDOL jusqu'à 7 ans, auto-évaluation ensuite, à deux moments, avant et après le traitement. Document de démonstration, ne pas utiliser pour les soins.",
  themes: ['URG', 'PED'],
  population: "Enfant de la naissance à l'adolescence, accueilli aux urgences",
  nurseProtocol: true,
  keywords: ['EVENDOL', 'enfant', 'pédiatrie', 'auto-évaluation'],
  audience: ['nurse', 'physician', 'careAssistant'],
  settings: ['emergency', 'paediatrics'],
  relations: [{ type: 'seeAlso', reference: 'PRO-URG-001' }],
  references: [sources.evendol, sources.eva, sources.childSelfAssessment, sources.flacc],
  legalBasis: [legal.decree2025, legal.antalgics, legal.relief],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          "**Moins de 7 ans : EVENDOL**, au repos puis à l'examen.",
          '**4 sur 15 ou plus** : traiter.',
          "L'enfant qui ne bouge pas et ne joue pas peut avoir très mal.",
          'Coter de nouveau après chaque traitement.',
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          "Donner un score à chaque enfant dès l'accueil, même s'il est trop petit ou trop inquiet pour répondre.",
        ),
      ),
    },
    { kind: 'monitoring', title: 'Échelles', content: content(evendolScale, visualScale) },
    {
      kind: 'procedure',
      content: content(
        decisionTable(
          "Selon l'âge",
          ['0 à 7 ans', 'EVENDOL'],
          [
            'Dès 4 à 6 ans, enfant calme et qui comprend',
            'Échelle numérique ou mots adaptés',
            'Les sources donnent 4 ou 6 ans',
          ],
          ['Dès 6 ans', 'EVA verticale', 'Seuil de traitement : 3 sur 10'],
          ['Handicap, polyhandicap', 'Échelle adaptée, avec les parents', 'FLACC modifiée, GED-DI'],
        ),
        steps(
          'Coter EVENDOL',
          { text: "Regarder l'enfant avant de le toucher, au repos.", who: 'IOA' },
          {
            text: 'Coter cinq items de 0 à 3 : plaintes, visage, mouvements, positions, relation.',
          },
          { text: "Coter une seconde fois pendant l'examen ou la mobilisation." },
          { text: 'À 4 ou plus, appliquer le protocole antalgique et coter de nouveau.' },
        ),
      ),
    },
    {
      kind: 'responsibilities',
      content: content(
        grid(
          ['Qui', 'Fait'],
          [
            ['IOA', "Cote à l'accueil et après traitement"],
            ['Parents', "Disent ce qui est habituel, restent auprès de l'enfant"],
            ['Médecin', 'Prescrit selon le poids, revoit au-dessus du seuil'],
          ],
        ),
      ),
    },
    {
      kind: 'patientInformation',
      content: content(
        p(
          'Dire aux parents pourquoi on cote, leur demander ce qui console leur enfant, expliquer le traitement donné.',
        ),
        alert('info', 'Poids', 'Le poids mesuré est écrit avant toute prescription.'),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        p('Deux scores (repos et mobilisation), heure, traitement, score suivant.'),
        localField(
          'protocole-enfant',
          'Protocole antalgique pédiatrique',
          "Référence du protocole local et lieu d'affichage.",
        ),
      ),
    },
  ],
}
