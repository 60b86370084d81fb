import type { DemoProtocol } from '../types'
import {
  alert,
  bullets,
  content,
  decisionTable,
  demoNotice,
  figure,
  grid,
  h,
  localField,
  p,
  steps,
} from '../write'
import { legal } from './legal'
import { numericScale, verbalScale } from './scales'
import { sources } from './sources'

/** Somatic pain in mental health. */
export const proPsy001: DemoProtocol = {
  title: 'Repérer et mesurer la douleur en santé mentale',
  summary:
    "Chercher la douleur à l'admission et à chaque changement de comportement, demander d'abord, observer ensuite, transmettre au somaticien. Document de démonstration, ne pas utiliser pour les soins.",
  population: 'Adulte suivi en psychiatrie, hospitalisé ou non',
  nurseProtocol: true,
  keywords: ['psychiatrie', 'douleur somatique', 'auto-évaluation', 'schizophrénie'],
  audience: ['nurse', 'physician', 'psychologist', 'careAssistant', 'advancedPracticeNurse'],
  settings: ['psychiatry', 'emergency', 'outpatient', 'disability'],
  references: [
    sources.mentalHealthUnderDetection,
    sources.mentalHealthSurvey,
    sources.hasScales,
    sources.esddaPoster,
  ],
  legalBasis: [legal.decree2025, legal.antalgics, legal.relief],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          "**Une plainte douloureuse est d'abord une douleur.** La maladie psychique ne l'explique pas.",
          'Demander à **chaque admission** et à chaque changement de comportement.',
          "Auto-évaluation d'abord ; observation quand la parole manque.",
          'Un psychotrope **ne traite pas** une douleur somatique.',
          'Douleur thoracique ou abdominale : **avis somatique tout de suite**.',
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          "La douleur des personnes suivies en psychiatrie passe souvent inaperçue. Deux séries de 1955 sur l'infarctus chez des personnes psychotiques donnaient 83 % et 87 % ; la phrase lue est coupée, et l'on comprend que ces malades ne se plaignaient pas. Dans une enquête de 2006, près des trois quarts des psychiatres se disaient insatisfaits de la prise en charge et plus des deux tiers n'avaient pas été formés.",
        ),
      ),
    },
    {
      kind: 'definitions',
      title: 'Trois idées fausses',
      content: content(
        grid(
          ['On entend', 'En réalité'],
          [
            ['« Il ne sent pas la douleur »', 'Il la dit autrement, plus tard ou pas du tout'],
            [
              '« Son traitement la calme déjà »',
              'Un psychotrope ne soulage pas une douleur somatique',
            ],
            [
              '« Elle se plaint toujours »',
              'Une plainte répétée se réexamine, elle ne se classe pas',
            ],
          ],
        ),
      ),
    },
    {
      kind: 'procedure',
      content: content(
        steps(
          "À l'admission",
          {
            text: 'Demander : « Avez-vous mal quelque part, là, maintenant ? »',
            who: 'Infirmier·ère',
          },
          {
            text: 'Proposer un schéma du corps à colorier.',
            detail: 'Utile quand les mots sont rares ou envahis par le délire.',
          },
          { text: "Mesurer avec l'échelle que la personne comprend." },
          { text: 'Relever pouls, tension, température, transit, dents, pieds.' },
          {
            text: 'Transmettre au médecin somaticien si le score atteint le seuil ou au moindre doute.',
            who: 'Infirmier·ère',
          },
        ),
        figure({
          file: 'body-map',
          alt: 'Deux silhouettes humaines, de face et de dos, sur lesquelles une zone du bas du dos et un genou sont colorés.',
          caption: 'Schéma du corps à colorier. Les zones marquées servent d’exemple.',
        }),
        h('Ensuite'),
        decisionTable(
          'Quand chercher de nouveau ?',
          [
            'Agitation, repli, refus de manger ou de marcher',
            'Chercher une douleur avant de changer le traitement psychiatrique',
          ],
          [
            'La personne montre ou tient une partie du corps',
            'Examiner cette partie, même sans plainte',
          ],
          [
            'Douleur thoracique, abdominale, mal de tête brutal',
            'Avis somatique immédiat',
            'Numéro à remplir plus bas',
          ],
          ['Autisme sans langage', 'ESDDA : voir PRO-PSY-002'],
        ),
      ),
    },
    { kind: 'monitoring', title: 'Échelles', content: content(numericScale, verbalScale) },
    {
      kind: 'responsibilities',
      content: content(
        p(
          "L'infirmier cherche, mesure et applique le protocole antalgique signé ; le somaticien examine et prescrit ; le psychiatre relit les interactions ; l'équipe entière transmet.",
        ),
        localField(
          'somaticien',
          'Médecin somaticien à joindre',
          'Nom et numéro, de jour et de nuit.',
        ),
      ),
    },
    {
      kind: 'traceability',
      content: content(
        p(
          "Écrire les mots mêmes de la personne, puis le score, le lieu de la douleur, l'heure et la décision.",
        ),
        alert(
          'info',
          'Absence de plainte',
          "« Ne se plaint pas » ne veut rien dire si la question n'a pas été posée : écrire « question posée, pas de douleur ».",
        ),
      ),
    },
  ],
}
