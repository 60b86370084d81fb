import type { DemoProtocol } from '../types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  demoNotice,
  grid,
  localField,
  p,
  steps,
} from '../write'
import { legal } from './legal'
import { ecpaScale } from './scales'
import { sources } from './sources'

/** Pain caused by everyday care; reviewers asked for changes. */
export const proAge003: DemoProtocol = {
  title: 'Douleur pendant les soins de la personne âgée : mesurer avec ECPA et prévenir',
  summary:
    "Coter avant et pendant le soin, suivre l'évolution, adapter le geste. Document de démonstration, ne pas utiliser pour les soins.",
  population:
    'Personne âgée non communicante qui reçoit un soin répété : toilette, pansement, mobilisation',
  nurseProtocol: true,
  keywords: ['ECPA', 'soin douloureux', 'toilette', 'pansement', 'prévention'],
  audience: ['nurse', 'careAssistant', 'physiotherapist', 'physician'],
  settings: ['geriatrics', 'nursingHome', 'longTermCare', 'homeNursing', 'homeHospital'],
  relations: [{ type: 'seeAlso', reference: 'PRO-AGE-001' }],
  references: [sources.ecpa, sources.auditNursingHome, sources.nurseProtocolsElderly],
  legalBasis: [legal.decree2025, legal.antalgics],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          'La première partie se cote **avant** le soin, jamais de mémoire.',
          "Aucun score ne signifie à lui seul « douleur » : on regarde l'évolution.",
          "Un soin qui fait mal se repense avant d'être répété.",
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          "Rendre visible la douleur que le soin provoque, et vérifier que ce que l'on change la diminue.",
        ),
      ),
    },
    {
      kind: 'indications',
      content: content(
        bullets(
          'cris, crispation, retrait ou agressivité pendant la toilette ;',
          "pansement d'escarre ou d'ulcère ;",
          'lever et transfert après une fracture ;',
          'soin de bouche, changement de sonde.',
        ),
      ),
    },
    { kind: 'monitoring', title: "L'échelle", content: content(ecpaScale) },
    {
      kind: 'procedure',
      content: content(
        steps(
          'Autour du soin',
          {
            text: 'Coter les quatre items « avant », avant tout geste.',
            who: 'Soignant qui fait le soin',
          },
          {
            text: 'Donner le traitement prescrit en prévention, attendre son délai.',
            who: 'Infirmier·ère',
          },
          { text: 'Faire le soin à deux si la mobilisation est redoutée.' },
          {
            text: 'Coter les quatre items « pendant » dès la fin.',
            detail: 'Le score va de 0 à 32.',
          },
          'Comparer au soin précédent, écrire ce qui a été changé.',
        ),
        decisionTable(
          'Selon l’évolution',
          ['Le score baisse', 'Garder la façon de faire, l’écrire dans le plan de soins'],
          [
            'Le score ne bouge pas',
            "Changer une chose à la fois : moment, position, matériel, délai de l'antalgique",
          ],
          [
            'Le score monte',
            'Interrompre si possible, appeler le médecin',
            'Chercher une cause nouvelle',
          ],
        ),
      ),
    },
    {
      kind: 'responsibilities',
      content: content(
        grid(
          ['Qui', 'Fait'],
          [
            ['Aide-soignant·e', 'Cote, propose une autre façon de faire'],
            ['Infirmier·ère', 'Donne le traitement préventif, suit la courbe'],
            ['Médecin', 'Prescrit en prévention, décide du MEOPA le cas échéant'],
          ],
        ),
        alert('info', 'MEOPA', 'Voir PRO-MEOPA-001 : la personne doit pouvoir accepter le masque.'),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        p('Deux scores par soin, sur la même feuille, pour voir la pente.'),
        localField(
          'feuille-ecpa',
          'Feuille de suivi',
          "Indiquer où se trouve la feuille dans l'unité.",
        ),
      ),
    },
  ],
}
