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
import { esddaScale, gedScale } from './scales'
import { sources } from './sources'

/** Autism and intellectual disability; no drug, so no nurse protocol. */
export const proPsy002: DemoProtocol = {
  title: 'Douleur et autisme : observer avec ESDDA',
  summary:
    "Repérer la douleur d'une personne dyscommunicante avec un trouble du spectre de l'autisme, en établissement comme chez elle, et demander un examen. Document de démonstration, ne pas utiliser pour les soins.",
  themes: ['PSY', 'HAN'],
  population: "Personne dyscommunicante avec un trouble du spectre de l'autisme",
  nurseProtocol: false,
  keywords: ['autisme', 'TSA', 'ESDDA', 'GED-DI', 'dyscommunication'],
  audience: ['nurse', 'careAssistant', 'psychologist', 'psychomotorTherapist', 'carer', 'other'],
  settings: ['psychiatry', 'disability', 'outpatient'],
  relations: [{ type: 'seeAlso', reference: 'PRO-PSY-001' }],
  references: [sources.esddaPoster, sources.gedDi],
  legalBasis: [legal.relief],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          "Un changement de comportement est une douleur **jusqu'à preuve du contraire**.",
          'Six questions ; un proche ou un éducateur peut y répondre.',
          '**2 oui ou plus** : examen médical.',
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          'Donner un même outil à ceux qui voient la personne tous les jours et à ceux qui la soignent.',
        ),
      ),
    },
    {
      kind: 'indications',
      content: content(
        bullets(
          'automutilation nouvelle ou plus fréquente, coups sur une partie du corps ;',
          "refus de s'alimenter, sommeil perdu, cris ;",
          'perte de ce que la personne savait faire ;',
          'après une chute, une intervention, un soin dentaire.',
        ),
      ),
    },
    { kind: 'monitoring', title: 'Échelles', content: content(esddaScale, gedScale) },
    {
      kind: 'procedure',
      content: content(
        steps(
          'Observer et demander un examen',
          {
            text: 'Remplir ESDDA avec une personne qui connaît le comportement habituel.',
            who: 'Éducateur, proche ou soignant',
          },
          { text: 'À 2 ou plus, demander un examen médical.', who: 'Infirmier·ère' },
          {
            text: "Préparer l'examen : images, objets familiers, temps calme.",
            detail: 'Prévenir la personne de chaque geste.',
          },
          'Coter de nouveau après le traitement.',
        ),
        decisionTable(
          'Quelle échelle ?',
          ["Trouble du spectre de l'autisme, peu ou pas de langage", 'ESDDA'],
          [
            'Déficience intellectuelle ou polyhandicap, dès 3 ans',
            'GED-DI',
            "Trente items ; utile quand personne ne connaît l'enfant",
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
            ['Proches et éducateurs', 'Décrivent le comportement habituel, remplissent ESDDA'],
            ['Infirmier·ère', "Reçoit le score, organise l'examen"],
            ['Médecin', 'Examine dents, oreilles, ventre, peau, appareil locomoteur'],
          ],
        ),
        localField(
          'consultation-dediee',
          'Consultation dédiée',
          'Lieu où la personne peut être examinée sans attente.',
        ),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        alert(
          'info',
          'Fiche de comportement habituel',
          'Elle suit la personne : la joindre à chaque demande d’examen.',
        ),
        p('Score, auteur de la cotation, examen demandé, cause trouvée.'),
      ),
    },
  ],
}
