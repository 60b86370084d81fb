import type { DemoSection } from '../../types'
import { alert, bullets, content, demoNotice, grid, localField, p } from '../../write'

/** The page that stands alone: edition 1.0 and 1.1. */
export const keyPoints10: DemoSection = {
  kind: 'keyPoints',
  content: content(
    demoNotice(),
    bullets(
      'Acte court et douloureux chez un adulte qui respire seul et qui répond.',
      'Contre-indications relues à chaque fois, y compris chez une personne connue.',
      "3 min d'inhalation au moins avant l'acte ; 60 min en continu au plus.",
      'Perte du contact verbal : on retire le masque.',
    ),
  ),
}

/** The page that stands alone: edition 2.0. */
export const keyPoints20: DemoSection = {
  kind: 'keyPoints',
  content: content(
    demoNotice(),
    bullets(
      "**Dix contrôles avant** chaque administration ; un seul non conforme et l'on n'administre pas.",
      "**Deux soignants** : l'un fait l'acte, l'autre se consacre au MEOPA.",
      "**3 min** d'inhalation au moins avant l'acte, **60 min** en continu au plus.",
      'Perte du contact verbal : **on retire le masque**.',
      'Sans effet après **5 min** : on change de méthode.',
    ),
    alert(
      'warning',
      'Morphinique ou benzodiazépine dans les heures qui précèdent',
      'La sédation devient plus profonde : avis médical et surveillance renforcée.',
    ),
  ),
}

export const purpose: DemoSection = {
  kind: 'purpose',
  content: content(
    p(
      "Soulager la douleur provoquée par un acte court, avec le mélange équimolaire d'oxygène et de protoxyde d'azote (MEOPA), de la même façon et avec la même sécurité dans tous les établissements du réseau.",
    ),
  ),
}

export const legalFramework10: DemoSection = {
  kind: 'legalFramework',
  content: content(
    p(
      'Un infirmier formé peut administrer le MEOPA sur un protocole écrit, daté et signé par un médecin. Les textes lus en septembre 2024 sont cités dans le cadre légal de ce document.',
    ),
    p('Les masseurs-kinésithérapeutes et les manipulateurs agissent sur prescription médicale.'),
  ),
}

/** Edition 2.0: who may, once the nursing decree of December 2025 had changed the articles. */
export const responsibilities20: DemoSection = {
  kind: 'responsibilities',
  content: content(
    grid(
      ['Qui', 'Fait', 'À quelle condition'],
      [
        [
          'Médecin',
          "Pose ou valide l'indication, lève les réserves, signe ce protocole",
          'Joignable pendant la séance',
        ],
        [
          'Infirmier·ère',
          'Contrôle, administre, surveille, trace',
          'Formation suivie, protocole signé par un médecin',
        ],
        [
          'Kinésithérapeute, manipulateur·rice',
          'Administre pendant son acte',
          'Prescription médicale et formation',
        ],
        ['Aide-soignant·e', "Accompagne la personne, aide à l'installation", "N'administre pas"],
        ['Pharmacie', 'Fournit et suit les bouteilles', 'Stockage conforme'],
      ],
    ),
    p(
      "Le décret n° 2025-1306 du 24 décembre 2025 a réécrit les articles qui fondaient la version 1 de ce protocole. Le groupe a relu le texte le 12 janvier 2026 ; la signature préalable d'un médecin reste demandée ici.",
    ),
    localField(
      'referent-meopa',
      "Référent MEOPA de l'établissement",
      'Nom, service et numéro interne de la personne à appeler.',
    ),
  ),
}

export const requiredTraining: DemoSection = {
  kind: 'requiredTraining',
  content: content(
    p(
      "Avoir suivi le module FOR-MEOPA-001 et administré le MEOPA sous le regard d'une personne expérimentée. Une remise à niveau est demandée à chaque version majeure de ce protocole.",
    ),
  ),
}
