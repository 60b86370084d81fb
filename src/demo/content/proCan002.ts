import type { DemoProtocol } from '../types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  demoNotice,
  figure,
  grid,
  localField,
  p,
  steps,
} from '../write'
import { legal } from './legal'
import { numericScale, visualScale } from './scales'
import { sources } from './sources'

/** Pain caused by procedures in oncology; its release is planned. */
export const proCan002: DemoProtocol = {
  title: 'Douleur provoquée par les actes en cancérologie : prévoir, mesurer, soulager',
  summary:
    'Avant un myélogramme, une ponction, un pansement : annoncer, choisir un moyen, mesurer avant, pendant, après. Document de démonstration, ne pas utiliser pour les soins.',
  population: 'Adulte suivi en cancérologie qui reçoit un acte douloureux',
  nurseProtocol: true,
  keywords: ['douleur induite', 'myélogramme', 'ponction lombaire', 'chambre implantable'],
  audience: ['nurse', 'physician', 'careAssistant', 'radiographer'],
  settings: ['oncology', 'homeHospital', 'outpatient', 'imaging'],
  relations: [
    { type: 'seeAlso', reference: 'PRO-MEOPA-001' },
    { type: 'seeAlso', reference: 'PRO-CAN-001' },
  ],
  references: [sources.kalinox, sources.meopaEmergency, sources.hasScales, sources.eva],
  legalBasis: [legal.decree2025, legal.antalgics, legal.relief],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          '**Un acte annoncé fait moins peur** : dire quoi, combien de temps, comment arrêter.',
          "Choisir le moyen **avant** d'entrer dans la chambre.",
          'Un score avant, un pendant, un après. À 4 ou plus, on change quelque chose.',
          "Ce qui a marché s'écrit **pour la prochaine fois**.",
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          "Les actes se répètent pendant des mois. Le premier, mal vécu, rend les suivants plus difficiles : ce protocole s'occupe d'abord du premier.",
        ),
      ),
    },
    {
      kind: 'indications',
      content: content(
        bullets(
          'myélogramme, ponction lombaire, biopsie superficielle ;',
          'ponction veineuse difficile, pose ou retrait de dispositif ;',
          'pansement de plaie tumorale ou de brûlure de radiothérapie.',
        ),
      ),
    },
    {
      kind: 'procedure',
      content: content(
        decisionTable(
          'Quel moyen ?',
          [
            'Acte court, personne consciente, aucune contre-indication',
            'MEOPA selon PRO-MEOPA-001',
            "3 min d'inhalation avant l'acte",
          ],
          [
            'Contre-indication au MEOPA',
            'Antalgique prescrit en prévention, distraction',
            'Avis médical',
          ],
          [
            'Échec du MEOPA après 5 min',
            'Arrêter, changer de méthode',
            'Il échoue dans 15 à 20 % des cas',
          ],
          ['Acte long ou peur intense', 'Avis anesthésique'],
        ),
        steps(
          'Le jour de l’acte',
          { text: "Demander comment s'est passé le précédent.", who: 'Infirmier·ère' },
          { text: "Expliquer, convenir d'un signe pour arrêter." },
          { text: 'Mesurer la douleur au repos.' },
          { text: 'Mettre en route le moyen choisi, attendre son délai.' },
          { text: "Mesurer pendant et après l'acte, avec la même échelle." },
          { text: 'Écrire ce qui a marché.', who: 'Infirmier·ère' },
        ),
      ),
    },
    {
      kind: 'monitoring',
      title: 'Échelles',
      content: content(
        numericScale,
        visualScale,
        figure({
          file: 'eva-ruler',
          alt: "Réglette d'échelle visuelle analogique : en haut la face montrée à la personne, un triangle qui s'élargit ; en bas la face du soignant, avec dix graduations et un curseur.",
          caption:
            'La réglette : une face pour la personne, une face pour le soignant. Schéma de démonstration.',
        }),
      ),
    },
    {
      kind: 'responsibilities',
      content: content(
        grid(
          ['Qui', 'Fait'],
          [
            ['Infirmier·ère', 'Prépare, mesure, applique le protocole signé'],
            ['Médecin', 'Prescrit le traitement préventif, fait ou délègue l’acte'],
            ['Aide-soignant·e', 'Installe, distrait, reste près de la personne'],
          ],
        ),
        alert(
          'warning',
          'Morphinique déjà pris',
          'Avec le MEOPA, la sédation est plus profonde : surveillance renforcée.',
        ),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        p('Acte, moyen, trois scores, ce que la personne en dit.'),
        localField(
          'fiche-actes',
          'Fiche des actes douloureux',
          "Lieu de la fiche qui suit la personne d'un séjour à l'autre.",
        ),
      ),
    },
  ],
}
