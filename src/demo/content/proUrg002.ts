import type { DemoProtocol } from '../types'
import { alert, bullets, content, demoNotice, grid, p, steps } from '../write'
import { legal } from './legal'
import { sources } from './sources'

/**
 * The one that is withdrawn for an error: the delay before a transfer, one hour in the source, became
 * a quarter of an hour. No route shows it any more.
 */
export const proUrg002: DemoProtocol = {
  title: 'Surveillance après une titration de morphine',
  summary:
    "Ce qu'il faut regarder après le dernier bolus et avant de quitter les urgences. Document de démonstration, ne pas utiliser pour les soins.",
  population: 'Adulte qui a reçu une titration de morphine aux urgences',
  nurseProtocol: true,
  keywords: ['morphine', 'surveillance', 'sédation', 'transfert'],
  audience: ['nurse', 'physician'],
  settings: ['emergency'],
  references: [{ ...sources.titrationProtocol, dateRead: '2025-10-06' }],
  legalBasis: [legal.writtenProtocol, legal.antalgics],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          'La surveillance continue après le dernier bolus.',
          'La somnolence précède la dépression respiratoire.',
          'Attendre 15 min avant le départ vers un service.',
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(p('Fixer une même durée de surveillance pour toutes les équipes.')),
    },
    {
      kind: 'monitoring',
      content: content(
        grid(
          ['Regarder', 'Comment'],
          [
            ['Sédation', "Score de l'établissement, à chaque passage"],
            ['Respiration', 'Fréquence comptée sur une minute, SpO~2~'],
            ['Circulation', 'Tension, électrocardiogramme'],
            ['Douleur', 'Même échelle qu’à l’accueil'],
          ],
        ),
      ),
    },
    {
      kind: 'procedure',
      content: content(
        steps(
          'Jusqu’au départ',
          { text: 'Noter l’heure du dernier bolus.', who: 'Infirmier·ère' },
          { text: 'Surveiller en continu pendant 15 min.' },
          { text: 'Mesurer douleur et sédation, transmettre les deux scores.' },
        ),
      ),
    },
    {
      kind: 'adverseEffects',
      content: content(
        alert(
          'danger',
          'Somnolence ou respiration lente',
          'Oxygène, stimulation, appel du médecin.',
        ),
        p('Nausées, démangeaisons et rétention d’urine se notent et se traitent.'),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        p('Heure du dernier bolus, scores, heure du départ, nom de celui qui reçoit.'),
      ),
    },
  ],
}
