import type { DemoResource } from '../types'
import {
  alert,
  bullets,
  content,
  demoNotice,
  figure,
  grid,
  h,
  localField,
  p,
  steps,
  storedFile,
} from '../write'
import { algoplusScale, doloplusScale, numericScale, verbalScale } from './scales'
import { sources } from './sources'

/** The check-list at the bedside, with its printable page. */
export const resMeopa001: DemoResource = {
  title: 'Fiche au lit du patient : dix contrôles avant le MEOPA',
  summary:
    "À remplir avant chaque administration ; un contrôle non conforme et l'on n'administre pas. Document de démonstration, ne pas utiliser pour les soins.",
  category: 'sheet',
  keywords: ['MEOPA', 'liste de contrôle', 'sécurité'],
  audience: ['nurse', 'midwife', 'physiotherapist', 'radiographer', 'physician'],
  settings: ['emergency', 'medicine', 'surgery', 'geriatrics'],
  relations: [{ type: 'annexOf', reference: 'PRO-MEOPA-001' }],
  references: [sources.meopaBedside, sources.meopaProcedure],
  file: storedFile('check-list'),
  content: content(
    demoNotice(),
    grid(
      ['Contrôle', 'Conforme', 'Non conforme : que faire ?'],
      [
        ["1. L'indication est posée", '☐', 'Appeler le médecin'],
        ['2. Aucune contre-indication absolue', '☐', 'Ne pas utiliser'],
        ['3. La personne est d’accord', '☐', 'Ne pas utiliser, proposer autre chose'],
        ['4. Aucune réserve', '☐', 'Appeler le médecin'],
        ['5. Lieu aéré, oxygène et aspiration prêts', '☐', 'Mettre en conformité'],
        ['6. Bonne bouteille', '☐', 'Changer'],
        ['7. Le matériel fonctionne', '☐', 'Changer'],
        ['8. Pression suffisante', '☐', 'Changer de bouteille'],
        ['9. Identité vérifiée', '☐', 'Vérifier'],
        ['10. Une personne dédiée', '☐', 'Attendre'],
      ],
    ),
    p('Repère de pression : à 50 bar et 9 L/min, 39 min avant 10 bar.'),
    localField('medecin-meopa', 'Médecin à appeler', 'Numéro de jour et de nuit.'),
  ),
}

/** The four scales on one sheet. */
export const resAge001: DemoResource = {
  title: 'Feuille d’échelles pour la personne âgée',
  summary:
    'Quatre échelles sur une feuille : numérique, verbale, Algoplus, Doloplus-2, avec leurs seuils. Document de démonstration, ne pas utiliser pour les soins.',
  category: 'tool',
  keywords: ['échelles', 'Algoplus', 'Doloplus', 'EVS'],
  audience: ['nurse', 'careAssistant', 'physician'],
  settings: ['geriatrics', 'nursingHome', 'longTermCare', 'homeNursing'],
  relations: [{ type: 'annexOf', reference: 'PRO-AGE-001' }],
  references: [sources.hasScales, sources.algoplus, sources.doloplus, sources.evs],
  content: content(
    demoNotice(),
    figure({
      file: 'scale-tree',
      alt: "Schéma en arbre : une première case mène à deux branches, l'une vers l'auto-évaluation, l'autre vers Algoplus, qui mène elle-même à Doloplus-2.",
      caption: 'Les trois étages du choix. Schéma de démonstration.',
    }),
    h('Elle répond'),
    verbalScale,
    numericScale,
    h('Elle ne répond pas'),
    algoplusScale,
    doloplusScale,
    alert(
      'warning',
      'À ne pas faire',
      'Comparer deux personnes, ou changer d’échelle d’un jour à l’autre.',
    ),
  ),
}

/** The audit of ten files a month. */
export const resUrg001: DemoResource = {
  title: "Grille d'audit : la douleur à l'accueil des urgences",
  summary:
    'Dix dossiers par mois, huit questions, une heure de travail : suivre ce que le protocole change. Document de démonstration, ne pas utiliser pour les soins.',
  category: 'auditForm',
  keywords: ['audit', 'urgences', 'traçabilité', 'évaluation des pratiques'],
  audience: ['nurse', 'physician', 'manager'],
  settings: ['emergency'],
  relations: [{ type: 'annexOf', reference: 'PRO-URG-001' }],
  references: [sources.emergencyAudit, sources.meah, sources.auditMedicine],
  content: content(
    demoNotice(),
    h('Comment faire'),
    steps(
      'Chaque mois',
      {
        text: 'Tirer dix dossiers de personnes arrivées avec une douleur.',
        detail: 'Un jour sur trois, le premier dossier du jour.',
        who: 'Cadre de santé',
      },
      {
        text: 'Répondre aux huit questions, sans rien deviner.',
        detail: 'Ce qui n’est pas écrit compte comme non.',
      },
      { text: 'Rendre les résultats à l’équipe dans le mois, avec une action et une date.' },
    ),
    h('La grille'),
    grid(
      ['Question', 'Oui', 'Non', 'Sans objet'],
      [
        ["1. Un score est écrit à l'accueil", '☐', '☐', ''],
        ["2. L'échelle est nommée", '☐', '☐', ''],
        ['3. Le protocole anticipé a été appliqué au seuil', '☐', '☐', '☐'],
        ['4. Un score est écrit à une heure', '☐', '☐', ''],
        ['5. Score supérieur à 6 : la titration est tracée bolus par bolus', '☐', '☐', '☐'],
        ['6. La sédation est cotée à chaque bolus', '☐', '☐', '☐'],
        ['7. Le délai après le dernier bolus est respecté', '☐', '☐', '☐'],
        ['8. Un score est écrit à la sortie', '☐', '☐', ''],
      ],
    ),
    h('Points de comparaison'),
    bullets(
      "Saint-Nazaire, 2019 : protocole anticipé suivi dans 12,3 % de 106 dossiers ; rien à l'admission pour 75 % ;",
      'MEAH, 2008 : 50 services, audit de dossiers, questionnaire de connaissances, audit d’organisation.',
    ),
    localField('responsable-audit', "Responsable de l'audit", 'Nom et service.'),
  ),
}
