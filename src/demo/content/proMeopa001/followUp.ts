import type { DemoSection } from '../../types'
import { alert, bullets, content, grid, p } from '../../write'
import { numericScale } from '../scales'

export const monitoring10: DemoSection = {
  kind: 'monitoring',
  content: content(
    p(
      'Surveillance clinique continue par une personne qui ne fait que cela : contact verbal, ventilation, coloration, confort.',
    ),
    numericScale,
  ),
}

/** Edition 2.0: what to watch and when. */
export const monitoring20: DemoSection = {
  kind: 'monitoring',
  content: content(
    grid(
      ['Moment', 'Regarder', 'Noter'],
      [
        ['Avant', 'Douleur, conscience, ventilation', 'Score et échelle'],
        ['Pendant', 'Contact verbal sans interruption, ballon, coloration', 'Débit, début et fin'],
        ['Après', 'Retour à l’état de départ, nausées, équilibre au lever', 'Score, tolérance'],
      ],
    ),
    numericScale,
    alert(
      'info',
      'Personne qui ne peut pas donner de chiffre',
      'Utiliser une échelle de comportement : voir PRO-AGE-001 pour la personne âgée.',
    ),
  ),
}

export const traceability10: DemoSection = {
  kind: 'traceability',
  content: content(
    p("La durée d'administration est notée dans le dossier, avec la date, l'acte et la tolérance."),
  ),
}

/** Edition 2.0: every element to record, and which of them a source asks for. */
export const traceability20: DemoSection = {
  kind: 'traceability',
  content: content(
    p('Dans le dossier de la personne, à chaque séance :'),
    bullets(
      "date, acte, **durée d'administration** (demandée par la fiche d'experts de 2012) ;",
      'débit de départ et débit le plus élevé ;',
      'échelle utilisée ; score avant, pendant et après ;',
      'tolérance, arrêt éventuel et sa cause ;',
      'nom de la personne qui administre, numéro de la bouteille.',
    ),
    p("_Hors la durée, ces éléments relèvent de l'usage : aucune des sources lues ne les impose._"),
  ),
}

export const patientInformation: DemoSection = {
  kind: 'patientInformation',
  content: content(
    p('Dire à la personne, avant de commencer :'),
    bullets(
      "qu'elle va respirer un gaz qui détend et qui atténue la douleur, sans dormir ;",
      "qu'elle peut ressentir des fourmillements, entendre autrement, avoir envie de rire ;",
      "qu'elle peut ôter le masque quand elle veut ;",
      "que l'effet disparaît en quelques minutes, et que l'on essaiera autre chose s'il ne suffit pas.",
    ),
  ),
}
