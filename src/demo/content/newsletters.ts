import type { DemoNewsletter } from '../types'
import { bullets, content, demoNotice, p } from '../write'

const audience = [
  'nurse',
  'physician',
  'careAssistant',
  'pharmacist',
  'manager',
] satisfies DemoNewsletter['audience']

/** The letter of the second quarter. */
export const let2026T2: DemoNewsletter = {
  title: 'Lettre du réseau, 2e trimestre 2026',
  summary:
    "Le sujet âgé à l'honneur : un protocole d'évaluation, sa formation, sa feuille d'échelles. Document de démonstration, ne pas utiliser pour les soins.",
  keywords: ['sujet âgé', 'santé mentale', 'certification'],
  audience,
  year: 2026,
  issue: 'T2',
  editorial: content(
    demoNotice(),
    p('Chères lectrices, chers lecteurs,'),
    p(
      "« Elle ne se plaint pas. » Cette phrase des transmissions est le point de départ du travail mené par le groupe Sujet âgé. Deux ans d'essais dans des équipes très différentes ont donné un protocole court, une formation de trente minutes et une feuille que l'on peut garder dans la poche.",
    ),
    p(
      "Ce trimestre, nous vous proposons de choisir une personne par unité et de la coter deux fois, à une semaine d'écart. Dites-nous ce que vous trouvez.",
    ),
  ),
  items: [
    {
      type: 'release',
      title: 'Évaluer la douleur de la personne âgée',
      release: 'PRO-AGE-001',
      content: content(
        p(
          "Demander, puis Algoplus, puis Doloplus-2. Le protocole reprend et remplace l'ancienne page sur Algoplus.",
        ),
      ),
    },
    {
      type: 'release',
      title: 'Trente minutes pour former une équipe',
      release: 'FOR-AGE-001',
      content: content(p('Sept diapositives et leurs notes : à faire à la transmission.')),
    },
    {
      type: 'release',
      title: "La feuille d'échelles",
      release: 'RES-AGE-001',
      content: content(p('À imprimer, à glisser dans le dossier.')),
    },
    {
      type: 'article',
      title: 'Certification : ce que nous savons, ce que nous ne savons pas',
      content: content(
        p(
          "Le référentiel du sixième cycle a été publié le 21 janvier 2025 et les visites ont commencé le 1er septembre 2025. Nous n'avons pas pu relire le numéro du critère qui traite de la douleur : nous n'en imprimons donc aucun.",
        ),
        p('Ce qui ne change pas :'),
        bullets(
          'une douleur cherchée et tracée ;',
          "une échelle d'observation quand la parole manque ;",
          'un soulagement vérifié.',
        ),
      ),
    },
    {
      type: 'event',
      title: 'Webconférence : coter à plusieurs',
      date: '2026-06-18T12:00:00.000Z',
      content: content(
        p('Une heure, en ligne, ouverte à toutes les équipes du réseau (rendez-vous fictif).'),
      ),
    },
  ],
}

/** The letter of the third quarter. */
export const let2026T3: DemoNewsletter = {
  title: 'Lettre du réseau, 3e trimestre 2026',
  summary:
    "Le MEOPA en version 2.0, la grille d'audit des urgences et les travaux en cours. Document de démonstration, ne pas utiliser pour les soins.",
  keywords: ['MEOPA', 'urgences', 'audit'],
  audience,
  year: 2026,
  issue: 'T3',
  editorial: content(
    demoNotice(),
    p('Chères lectrices, chers lecteurs,'),
    p(
      'Le décret du 24 décembre 2025 a réécrit les articles du code de la santé publique sur lesquels reposaient nos protocoles infirmiers. Le groupe MEOPA a ouvert le chantier : sa version 2.0 donne le cadre légal avec ses dates, demande deux soignants et dix contrôles.',
    ),
    p(
      "Les autres groupes suivent. D'ici là, un protocole n'est bon à suivre que s'il porte la signature d'un médecin et une date.",
    ),
  ),
  items: [
    {
      type: 'release',
      title: "MEOPA de l'adulte, version 2.0",
      release: 'PRO-MEOPA-001',
      content: content(
        p('Ce qui change : dix contrôles, une personne dédiée, une conduite à tenir.'),
      ),
    },
    {
      type: 'release',
      title: 'La fiche au lit du patient',
      release: 'RES-MEOPA-001',
      content: content(p('À plastifier et à attacher au chariot.')),
    },
    {
      type: 'release',
      title: 'Une grille pour les urgences',
      release: 'RES-URG-001',
      content: content(p("Dix dossiers par mois : le temps d'une réunion.")),
    },
    {
      type: 'article',
      title: 'En travail dans les groupes',
      content: content(
        bullets(
          "MEOPA chez l'enfant : le texte s'écrit ;",
          'douleur et autisme : bientôt en relecture ;',
          'atelier « dire et mesurer ma douleur » : les patients partenaires qui voudraient y travailler sont les bienvenus.',
        ),
      ),
    },
    {
      type: 'event',
      title: 'Journée régionale',
      date: '2026-12-03T08:30:00.000Z',
      content: content(p('Une journée, trois ateliers, un buffet (rendez-vous fictif).')),
    },
  ],
}
