import { french } from '../typography'
import { onePagePdf } from './onePagePdf'

const checks = [
  "L'indication est posée",
  'Aucune contre-indication absolue',
  "La personne est d'accord",
  'Aucune réserve ; sinon, le médecin a été interrogé',
  'Lieu aéré, oxygène et aspiration prêts',
  'Bonne bouteille',
  'Le matériel fonctionne',
  'Pression suffisante pour la durée prévue',
  'Identité vérifiée',
  'Une personne formée se consacre au MEOPA',
]

/** The bedside check-list, ready to print. */
export const checkListPdf = (): Buffer =>
  onePagePdf(french('MEOPA : dix contrôles au lit du patient'), [
    { text: french('MEOPA : dix contrôles au lit du patient'), size: 18, bold: true },
    {
      text: french('Document de démonstration, ne pas utiliser pour les soins'),
      size: 13,
      bold: true,
    },
    { text: french('Date : ..................   Acte : ..............................') },
    ...checks.map((text) => ({ text: french(text), size: 13, box: true })),
    {
      text: french('Un contrôle non conforme : ne pas utiliser, mettre en conformité ou appeler.'),
    },
    {
      text: french(
        'Pendant : 3 min au moins avant l’acte ; perte du contact verbal, retirer le masque.',
      ),
    },
    {
      text: french(
        'Durée : .........  Débit : .........  Score avant : ....  pendant : ....  après : ....',
      ),
    },
  ])
