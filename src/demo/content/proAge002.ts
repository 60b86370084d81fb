import type { DemoProtocol } from '../types'
import { alert, bullets, content, demoNotice, p, steps } from '../write'
import { legal } from './legal'
import { algoplusScale } from './scales'
import { sources } from './sources'

/** Algoplus alone; PRO-AGE-001 took its place. */
export const proAge002: DemoProtocol = {
  title: 'Algoplus : repérer la douleur aiguë de la personne âgée',
  summary:
    'Remplir Algoplus en une minute au lit de la personne. Repris dans PRO-AGE-001. Document de démonstration, ne pas utiliser pour les soins.',
  population: 'Personne âgée avec un trouble de la communication verbale',
  nurseProtocol: true,
  keywords: ['Algoplus', 'douleur aiguë', 'hétéro-évaluation'],
  audience: ['nurse', 'careAssistant', 'physician'],
  settings: ['geriatrics', 'nursingHome', 'emergency'],
  references: [{ ...sources.algoplus, dateRead: '2024-06-03' }],
  legalBasis: [legal.relief],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          'Cinq domaines, présent ou absent.',
          'Un seul signe suffit pour cocher un domaine.',
          '2 sur 5 ou plus : la douleur est à traiter.',
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p("Donner aux équipes un outil rapide quand la personne ne peut pas dire qu'elle a mal."),
      ),
    },
    {
      kind: 'scope',
      content: content(
        p(
          "Douleur aiguë seulement : chute, fracture, rétention d'urine, soin, douleur inhabituelle. La douleur qui dure demande une autre échelle.",
        ),
      ),
    },
    {
      kind: 'procedure',
      content: content(
        steps(
          'Coter',
          "Observer la personne au repos, puis lors d'une mobilisation.",
          {
            text: 'Cocher chaque domaine où un signe est présent.',
            detail: 'Visage, regard, plaintes, corps, comportements.',
          },
          'Compter les domaines cochés, pas les signes.',
          { text: 'À 2 ou plus, appliquer la prescription antalgique.', who: 'Infirmier·ère' },
          'Coter de nouveau après le traitement, écrire les deux scores.',
        ),
        alert(
          'info',
          'Cinq items',
          "Un site connu des EHPAD en annonce six : l'échelle en compte cinq.",
        ),
      ),
    },
    { kind: 'monitoring', content: content(algoplusScale) },
    {
      kind: 'traceability',
      content: content(
        p("Score, heure, moment de l'observation, traitement donné et nouveau score."),
      ),
    },
  ],
}
