import type { DemoProtocol } from '../types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  demoNotice,
  dosageTable,
  grid,
  localField,
  p,
  steps,
} from '../write'
import { legal } from './legal'
import { evendolScale } from './scales'
import { sources } from './sources'

/** MEOPA for children, in review. */
export const proMeopa002: DemoProtocol = {
  title: "MEOPA chez l'enfant lors d'un acte court et douloureux",
  summary:
    "Préparer l'enfant et ses parents, administrer, surveiller, arrêter. De plus d'un mois à l'adolescence. Document de démonstration, ne pas utiliser pour les soins.",
  themes: ['MEOPA', 'PED'],
  population: "Enfant de plus d'un mois, en ventilation spontanée",
  nurseProtocol: true,
  keywords: ['MEOPA', 'enfant', 'distraction', 'suture', 'ponction'],
  audience: ['nurse', 'physician', 'careAssistant', 'dentist'],
  settings: ['paediatrics', 'emergency', 'outpatient'],
  relations: [
    { type: 'seeAlso', reference: 'PRO-MEOPA-001' },
    { type: 'requiresTraining', reference: 'FOR-MEOPA-001' },
  ],
  references: [sources.kalinox, sources.meopaEmergency, sources.meopaDental, sources.evendol],
  legalBasis: [legal.decree2025, legal.antalgics],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          '**Jamais avant un mois** ; moins efficace avant **3 ans**.',
          'Le masque se joue avant de se poser : **aucune contrainte**.',
          '**3 min** au moins avant le geste ; retrait si le contact se perd.',
          'Un parent peut rester, sauf grossesse à discuter avec le médecin.',
        ),
      ),
    },
    {
      kind: 'indications',
      content: content(
        bullets(
          'suture, retrait de fils, petit pansement de brûlure ;',
          'ponction veineuse difficile, ponction lombaire, myélogramme ;',
          'réduction d’une fracture simple, soin dentaire.',
        ),
      ),
    },
    {
      kind: 'contraindications',
      content: content(
        p("Les mêmes que chez l'adulte (PRO-MEOPA-001)."),
        alert(
          'danger',
          'Chez l’enfant, penser à',
          "L'oreille moyenne opérée récemment, le traumatisme crânien non évalué, le ventre distendu.",
        ),
      ),
    },
    {
      kind: 'procedure',
      content: content(
        dosageTable({
          caption: 'Administration du mélange',
          rows: [
            {
              drug: 'MEOPA 50 % / 50 %',
              population: "Plus d'un mois",
              dose: 'Débit réglé sur la ventilation, ballon souple',
              route: 'Inhalée',
              interval: "3 min au moins avant l'acte",
              maximum: '60 min en continu',
              remark: 'Moins efficace avant 3 ans',
            },
          ],
          source: 'Résumé des caractéristiques du produit ; procédures hospitalières',
        }),
        steps(
          'Avec l’enfant',
          { text: 'Raconter et faire essayer le masque, sans gaz.', who: 'Infirmier·ère' },
          { text: 'Choisir avec lui une histoire, une vidéo, une chanson.' },
          { text: "Commencer l'inhalation ; 3 min au moins.", who: 'Personne dédiée' },
          { text: 'Parler sans cesse, faire répondre ou bouger un doigt.' },
          { text: 'Retirer le masque dès la fin, féliciter.' },
        ),
        decisionTable(
          'Si…',
          ['Il repousse le masque', 'Arrêter, reprendre le jeu, proposer autre chose'],
          ['Il ne répond plus', 'Retirer le masque, stimuler, appeler'],
          ['Rien après 5 min', 'Changer de méthode avec le médecin'],
        ),
      ),
    },
    { kind: 'monitoring', content: content(evendolScale) },
    {
      kind: 'patientInformation',
      content: content(
        p(
          "Aux parents : leur enfant ne dormira pas, il pourra rire ou avoir l'air absent ; l'effet passe vite.",
        ),
        grid(
          ['Âge', 'Mots qui aident'],
          [
            ['3 à 6 ans', '« Un masque de pilote, une odeur drôle »'],
            ['7 à 11 ans', '« Un air qui chatouille, tu gardes le masque toi-même »'],
            ['12 ans et plus', 'Expliquer comme à un adulte, demander son accord'],
          ],
        ),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        p('Durée, débit, scores EVENDOL ou auto-évaluation avant et après, présence du parent.'),
        localField('masques-enfant', 'Masques pédiatriques', 'Tailles disponibles et lieu.'),
      ),
    },
  ],
}
