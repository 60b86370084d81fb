import type { DemoProtocol } from '../types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  demoNotice,
  figure,
  grid,
  localField,
  p,
  steps,
} from '../write'
import { legal } from './legal'
import { verbalScale, visualScale } from './scales'
import { sources } from './sources'

/** A workshop of patient education, still a draft. */
export const proEtp001: DemoProtocol = {
  title: "Atelier d'éducation thérapeutique : dire et mesurer ma douleur",
  summary:
    "Animer un atelier d'une heure pour que chacun sache dire sa douleur, la mesurer et tenir un carnet. Document de démonstration, ne pas utiliser pour les soins.",
  population: 'Adulte qui vit avec une douleur chronique, et ses proches',
  nurseProtocol: false,
  keywords: ['éducation thérapeutique', 'carnet de douleur', 'auto-évaluation', 'atelier'],
  audience: ['nurse', 'physiotherapist', 'psychologist', 'patientPartner', 'physician'],
  settings: ['outpatient', 'rehabilitation', 'homeNursing'],
  references: [sources.hasScales, sources.eva, sources.evs],
  legalBasis: [legal.relief],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          'Huit personnes au plus, deux animateurs dont un patient partenaire si possible.',
          'Chacun repart avec **une échelle choisie** et **un carnet commencé**.',
          "On n'y change aucun traitement : les questions médicales se notent et se transmettent.",
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          "Une douleur bien décrite est mieux traitée. L'atelier donne des mots, une mesure et une trace.",
        ),
        alert(
          'info',
          'Texte en préparation',
          "Le groupe doit encore fixer l'évaluation à trois mois : rien n'est écrit ici à ce sujet.",
        ),
      ),
    },
    {
      kind: 'equipment',
      content: content(
        bullets(
          'une réglette par personne ;',
          'un carnet par personne ;',
          'un tableau, des feutres, le schéma du corps.',
        ),
        figure({
          file: 'eva-ruler',
          alt: "Réglette d'échelle visuelle analogique : en haut la face montrée à la personne, un triangle qui s'élargit ; en bas la face du soignant, avec dix graduations et un curseur.",
          caption: 'La réglette distribuée à chacun. Schéma de démonstration.',
        }),
      ),
    },
    {
      kind: 'procedure',
      content: content(
        steps(
          'Une heure',
          {
            text: 'Accueil et tour de parole.',
            detail: '10 min. Chacun dit ce qu’il attend.',
            who: 'Patient partenaire',
          },
          {
            text: 'Les mots de la douleur.',
            detail: '15 min. Où, quand, comment, avec quoi elle change.',
          },
          {
            text: 'Essayer deux échelles, en choisir une.',
            detail: '15 min. EVA ou mots.',
            who: 'Infirmier·ère',
          },
          { text: 'Commencer le carnet.', detail: '15 min. Trois lignes par jour suffisent.' },
          { text: 'Ce que je garde.', detail: '5 min.' },
        ),
        decisionTable(
          "Pendant l'atelier",
          ["Quelqu'un souffre trop pour rester", "L'accompagner, prévenir le soignant qui le suit"],
          ["Quelqu'un parle d'en finir", 'Rester avec lui, appeler un médecin sur-le-champ'],
          [
            'Question sur un médicament',
            'La noter, la transmettre, ne pas répondre à la place du prescripteur',
          ],
        ),
      ),
    },
    { kind: 'monitoring', title: 'Les deux échelles', content: content(visualScale, verbalScale) },
    {
      kind: 'appendix',
      title: 'Une page du carnet',
      content: content(
        grid(
          ['Heure', 'Combien', 'Où', 'Ce que je faisais', 'Ce qui a aidé'],
          [
            ['Matin', '', '', '', ''],
            ['Midi', '', '', '', ''],
            ['Soir', '', '', '', ''],
          ],
        ),
        localField(
          'contact-etp',
          'Personne à rappeler',
          "Nom et numéro donnés à la fin de l'atelier.",
        ),
      ),
    },
  ],
}
