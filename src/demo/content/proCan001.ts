import type { DemoProtocol } from '../types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  demoNotice,
  grid,
  h,
  localField,
  p,
  steps,
} from '../write'
import { legal } from './legal'
import { dn4Scale, numericScale } from './scales'
import { sources } from './sources'

/** Neuropathic pain in oncology; overdue for review. */
export const proCan001: DemoProtocol = {
  title: 'Douleur neuropathique et cancer : dépister avec le DN4, orienter',
  summary:
    "Reconnaître une douleur neuropathique liée au cancer ou à son traitement, la mesurer, l'adresser. Document de démonstration, ne pas utiliser pour les soins.",
  population: 'Adulte suivi pour un cancer, en traitement ou après',
  nurseProtocol: true,
  keywords: ['DN4', 'neuropathie', 'chimiothérapie', 'dépistage'],
  audience: ['nurse', 'physician', 'pharmacist', 'physiotherapist', 'advancedPracticeNurse'],
  settings: ['oncology', 'outpatient', 'homeHospital', 'medicine'],
  references: [
    { ...sources.dn4, dateRead: '2025-09-01' },
    { ...sources.hasScales, dateRead: '2025-09-01' },
  ],
  legalBasis: [legal.writtenProtocol2024, legal.antalgics2024, legal.relief],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          'Brûlure, décharge, froid douloureux, fourmillements : **penser neuropathie**.',
          'DN4 à **4 sur 10 ou plus** : avis médical.',
          "Le DN4 **dépiste** ; il ne dit pas combien la personne a mal : mesurer aussi l'intensité.",
          'Douleur nouvelle avec faiblesse ou trouble des urines : **urgence**.',
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          "Une douleur neuropathique répond mal aux antalgiques habituels. La reconnaître tôt change le traitement et évite d'augmenter des doses qui ne servent pas.",
        ),
      ),
    },
    {
      kind: 'indications',
      content: content(
        bullets(
          'pendant et après une chimiothérapie qui peut atteindre les nerfs ;',
          'après une chirurgie du sein, du thorax ou un curage ;',
          'après une radiothérapie ;',
          'toute douleur qui résiste à un traitement bien pris.',
        ),
      ),
    },
    {
      kind: 'procedure',
      content: content(
        h('Remplir le DN4'),
        p(
          "Sept réponses viennent de l'interrogatoire : trois sur la sensation de douleur (brûlure, froid, décharge), quatre sur ce qui l'accompagne dans la même zone (fourmillements, picotements, engourdissement, démangeaisons). Trois viennent de l'examen : tact diminué, piqûre moins sentie, frottement qui fait mal.",
        ),
        steps(
          'En consultation',
          { text: 'Faire montrer la zone du doigt, la dessiner.', who: 'Infirmier·ère' },
          { text: 'Poser les sept questions, oui ou non.', who: 'Infirmier·ère' },
          {
            text: "Faire les trois gestes d'examen.",
            detail: 'Pinceau souple, pointe mousse.',
            who: 'Infirmier·ère formé·e ou médecin',
          },
          { text: "Additionner, puis mesurer l'intensité avec l'échelle numérique." },
          'Transmettre les deux scores.',
        ),
        decisionTable(
          'Décider',
          [
            'DN4 de 4 ou plus',
            'Avis du médecin référent : traitement propre, adaptation de la chimiothérapie à discuter',
            'Pharmacien prévenu',
          ],
          [
            'DN4 sous 4, description évocatrice',
            'Avis médical quand même',
            'Sensibilité 82,9 % : le questionnaire en manque',
          ],
          ['Faiblesse, marche instable, trouble des urines', 'Appel médical immédiat'],
          ['Intensité de 4 ou plus', 'Protocole antalgique signé, nouvelle mesure'],
        ),
      ),
    },
    { kind: 'monitoring', title: 'Les deux outils', content: content(dn4Scale, numericScale) },
    {
      kind: 'responsibilities',
      content: content(
        grid(
          ['Qui', 'Fait'],
          [
            ['Infirmier·ère', 'Dépiste à chaque cure, transmet'],
            ['Médecin', 'Pose le diagnostic, traite, discute la chimiothérapie'],
            ['Pharmacien·ne', 'Relit les interactions et les doses'],
            ['Kinésithérapeute', 'Évalue équilibre et marche'],
          ],
        ),
        localField('consultation-douleur', 'Consultation douleur', 'Numéro et délai habituel.'),
      ),
    },
    {
      kind: 'patientInformation',
      content: content(
        p(
          "Expliquer que ces sensations ont une cause et un traitement, et qu'il faut les dire dès qu'elles apparaissent.",
        ),
        alert(
          'info',
          'Après la fin du traitement',
          'Elles peuvent durer ou apparaître plus tard : reposer la question à chaque visite.',
        ),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        p('DN4 (détail des réponses), intensité, zone, date de la cure, avis demandé.'),
      ),
    },
  ],
}
