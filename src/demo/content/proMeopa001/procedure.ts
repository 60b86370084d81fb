import type { DemoSection } from '../../types'
import { alert, bullets, content, decisionTable, h, numbered, p, steps } from '../../write'

/** Editions 1.0 and 1.1: the act in a plain list. */
export const procedure10: DemoSection = {
  kind: 'procedure',
  content: content(
    numbered(
      "Vérifier l'indication, l'absence de contre-indication et l'identité de la personne.",
      "Expliquer, montrer le masque, recueillir l'accord.",
      'Régler le débit sur la ventilation de la personne ; elle tient elle-même le masque autant que possible.',
      "Attendre au moins 3 min d'inhalation avant de commencer l'acte.",
      "Garder le contact verbal pendant tout l'acte ; s'il se perd, retirer le masque.",
      'À la fin, retirer le masque et laisser la personne se reposer sous surveillance.',
    ),
    p("La durée d'une inhalation continue ne dépasse pas 60 min."),
  ),
}

const checks = steps(
  'Avant : les dix contrôles au lit du patient',
  { text: "L'indication est posée.", who: 'Infirmier·ère' },
  { text: 'Aucune contre-indication absolue.', who: 'Infirmier·ère' },
  {
    text: 'La personne a donné son accord.',
    detail: 'À défaut, ne pas contraindre : chercher une autre méthode.',
  },
  { text: 'Aucune réserve ; sinon le médecin a été interrogé.', who: 'Médecin' },
  { text: 'Le lieu convient : aéré, calme, oxygène et aspiration à portée de main.' },
  { text: 'La bouteille est la bonne.', detail: "Lire l'étiquette, pas seulement la couleur." },
  {
    text: 'Le matériel fonctionne.',
    detail: 'Ballon, valve, filtre neuf, masque à la bonne taille.',
  },
  { text: 'La pression suffit pour la durée prévue.' },
  { text: "L'identité de la personne est vérifiée." },
  { text: "Une personne formée se consacre au MEOPA et ne fait pas l'acte.", who: 'Équipe' },
)

const during = steps(
  'Pendant',
  {
    text: 'Installer le masque, de préférence tenu par la personne.',
    detail: 'Ventilation spontanée seulement.',
  },
  {
    text: "Attendre 3 min au moins avant l'acte.",
    detail: 'Prévenir : fourmillements, sons lointains, rires sont attendus.',
  },
  { text: 'Parler, demander une réponse régulièrement.', who: 'Personne dédiée' },
  { text: 'Adapter le débit : le ballon ne doit ni se vider ni se tendre.' },
  { text: "Retirer le masque dès la fin de l'acte, rester auprès de la personne." },
)

/** Edition 2.0: checks before, steps during, and what to do when something is amiss. */
export const procedure20: DemoSection = {
  kind: 'procedure',
  content: content(
    checks,
    p(
      'Un contrôle non conforme : **ne pas utiliser**, mettre en conformité ou appeler le médecin.',
    ),
    during,
    decisionTable(
      'Conduite à tenir',
      [
        'Perte du contact verbal',
        'Retirer le masque, stimuler, vérifier la ventilation',
        "Sans réponse immédiate : appel d'urgence",
      ],
      [
        "Pas d'effet après 5 min",
        'Arrêter et changer de méthode avec le médecin',
        'Échec attendu dans 15 à 20 % des cas',
      ],
      [
        'Nausée, vomissement, agitation, malaise',
        'Retirer le masque, position de sécurité, air ambiant',
        'Noter la tolérance dans le dossier',
      ],
      [
        'Morphinique ou benzodiazépine associé',
        'Surveillance renforcée, médecin prévenu',
        'La sédation est plus profonde',
      ],
      ['Acte qui se prolonge', 'Anticiper : jamais plus de 60 min en continu'],
    ),
    h('Après'),
    bullets(
      'repos quelques minutes, lever accompagné ;',
      "nouvelle mesure de la douleur avec la même échelle qu'avant ;",
      'matériel nettoyé, filtre jeté, bouteille fermée, pression relevée.',
    ),
    alert(
      'warning',
      'Répétition des séances',
      'Au plus 15 jours de suite. Au-delà, ou si une personne en réclame sans acte douloureux, demander un avis médical.',
    ),
  ),
}
