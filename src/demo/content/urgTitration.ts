import type { RichText } from '../../richText/model/nodes'
import {
  alert,
  bullets,
  content,
  decisionTable,
  dosageTable,
  figure,
  grid,
  p,
  steps,
} from '../write'

/** What the triage nurse does by intensity and type of pain. */
export const triage: RichText = content(
  decisionTable(
    "Orientation par l'IOA",
    ['0 à 3', 'Mesures simples, nouvelle mesure à 1 h', 'Immobiliser, glacer, installer, rassurer'],
    [
      '4 à 6',
      'Antalgique du protocole local, nouvelle mesure à 1 h',
      "Sans opioïde faible ; la molécule et la dose sont fixées par l'établissement",
    ],
    [
      '7 et plus',
      "Monter d'un cran : box, médecin prévenu, titration",
      'Réévaluer sans attendre une heure',
    ],
    ['Douleur thoracique', 'Électrocardiogramme et avis médical immédiat, quel que soit le score'],
    ['Acte douloureux à venir', 'Penser au MEOPA : PRO-MEOPA-001'],
  ),
  p(
    "À une heure, le score est mesuré de nouveau **dans tous les cas** : c'est lui qui décide de la suite, pas l'impression.",
  ),
)

/** What has to be at hand before the first bolus. */
export const titrationEquipment: RichText = content(
  bullets(
    'voie veineuse vérifiée, seringue de morphine étiquetée et contrôlée à deux ;',
    'scope, tensiomètre, oxymètre, oxygène et ballon à portée de main ;',
    "naloxone dans le box, selon la prescription de l'établissement.",
  ),
)

/** Bolus by bolus. */
export const titrationProcedure: RichText = content(
  dosageTable({
    caption: 'Morphine intraveineuse, titration',
    rows: [
      {
        drug: 'Morphine',
        population: 'Adulte, score supérieur à 6',
        dose: '2 à 3 mg par bolus',
        route: 'Intraveineuse',
        interval: '5 à 10 min',
        maximum: 'Avis médical après 5 bolus ; alerte après 10',
        remark: 'Arrêt dès que la douleur cède ou que la personne somnole',
      },
      {
        drug: 'Morphine',
        population: 'Enfant',
        dose: '50 µg/kg par bolus',
        route: 'Intraveineuse',
        interval: '5 à 10 min',
        maximum: 'Fixé par le médecin',
        remark: 'Médecin présent',
      },
    ],
    source: 'La Revue du praticien ; protocole lu en ligne, mai 2012',
  }),
  steps(
    'Titrer',
    { text: 'Vérifier le score, la conscience, la fréquence respiratoire.', who: 'Infirmier·ère' },
    { text: 'Injecter un bolus, noter l’heure.', who: 'Infirmier·ère' },
    { text: 'Attendre 5 à 10 min, mesurer douleur et sédation.' },
    { text: 'Recommencer tant que le score dépasse le but fixé et que la sédation le permet.' },
    { text: 'Après 5 bolus, faire revoir la personne.', who: 'Médecin' },
    {
      text: "Après 10 bolus, s'arrêter : dose d'alerte.",
      detail: 'Chercher une autre cause ou une autre méthode.',
      who: 'Médecin',
    },
  ),
  figure({
    file: 'titration-stairs',
    alt: 'Courbe en escalier : à chaque bolus, la hauteur de la douleur descend d’une marche, jusqu’à passer sous une ligne horizontale qui marque le but.',
    caption:
      'Un bolus, une attente, une mesure : la douleur descend marche après marche. Schéma de démonstration.',
  }),
)

/** What to watch and how long. */
export const titrationMonitoring: RichText = content(
  grid(
    ['Moment', 'Surveiller'],
    [
      ['Avant chaque bolus', 'Score de douleur, sédation, fréquence respiratoire'],
      ['En continu', 'SpO~2~, tension, électrocardiogramme'],
      ['Avant le départ vers un service', '1 h après le dernier bolus'],
      ['Avant le retour à domicile', '2 h après le dernier bolus'],
    ],
  ),
  alert(
    'danger',
    'Somnolence ou respiration lente',
    "Arrêter la titration, stimuler, donner de l'oxygène, appeler le médecin. La sédation précède la dépression respiratoire.",
  ),
)
