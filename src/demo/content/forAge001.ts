import type { DemoTraining } from '../types'
import { bullets, content, decisionTable, demoNotice, p, storedFile } from '../write'
import { algoplusScale, doloplusScale } from './scales'
import { sources } from './sources'

/** Training for whoever looks after elderly people. */
export const forAge001: DemoTraining = {
  title: 'Voir la douleur quand la personne ne la dit pas',
  summary:
    "Module de 30 minutes pour les équipes de gériatrie et d'EHPAD : demander, observer avec Algoplus, poursuivre avec Doloplus-2. Document de démonstration, ne pas utiliser pour les soins.",
  keywords: ['Algoplus', 'Doloplus', 'EHPAD', 'formation'],
  audience: ['nurse', 'careAssistant', 'physician', 'physiotherapist', 'psychologist'],
  settings: ['geriatrics', 'nursingHome', 'longTermCare', 'homeNursing'],
  relations: [{ type: 'seeAlso', reference: 'PRO-AGE-001' }],
  references: [sources.algoplus, sources.algoplusTree, sources.doloplus, sources.elderlySurvey],
  objectives: [
    { text: "Poser la question avant d'observer" },
    { text: 'Coter Algoplus en moins d’une minute' },
    { text: 'Savoir quand passer à Doloplus-2 et le coter en équipe' },
  ],
  durationMinutes: 30,
  slides: [
    {
      layout: 'title',
      title: 'Voir la douleur quand la personne ne la dit pas',
      content: content(demoNotice(), p('30 minutes, à la transmission.')),
      notes: 'Demander à chacun un souvenir : une douleur trouvée trop tard. (3 min)',
    },
    {
      layout: 'content',
      title: 'Pourquoi une échelle ?',
      content: content(
        p(
          "En 2006, 11 % seulement des patients avec un trouble de la communication étaient évalués systématiquement par l'observation.",
        ),
        bullets(
          "l'impression se trompe",
          'deux collègues ne voient pas la même chose',
          'un score se transmet',
        ),
      ),
      notes: "Chiffre de l'enquête de la HAS. Demander : et chez nous ? (4 min)",
    },
    {
      layout: 'twoColumns',
      title: 'Trois étages',
      content: content(
        bullets(
          'demander : mots ou chiffres',
          'douleur aiguë : Algoplus',
          'sinon, ou si elle dure : Doloplus-2',
        ),
      ),
      image: storedFile('scale-tree'),
      notes: 'Faire suivre l’arbre du doigt avec un résident connu de tous. (4 min)',
    },
    {
      layout: 'content',
      title: 'Algoplus',
      content: content(algoplusScale),
      notes: 'Coter ensemble une courte vidéo ou une situation jouée. (7 min)',
    },
    {
      layout: 'content',
      title: 'Doloplus-2',
      content: content(doloplusScale),
      notes: "Item inadapté : on ne le cote pas, et on l'écrit. (5 min)",
    },
    {
      layout: 'quiz',
      title: 'Que faites-vous ?',
      content: content(
        decisionTable(
          'Trois situations',
          [
            'Algoplus à 1, elle crie à la mobilisation',
            'Doloplus-2 en équipe',
            '17,1 % des négatifs étaient à 5 ou plus',
          ],
          [
            'Algoplus à 3 après une chute',
            'Traiter selon la prescription, appeler, coter de nouveau',
          ],
          ['Elle dit « un peu »', 'La croire : échelle verbale'],
        ),
      ),
      notes: 'Laisser répondre avant de montrer la colonne de droite. (5 min)',
    },
    {
      layout: 'content',
      title: 'Demain',
      content: content(
        p("Choisir un résident par soignant, le coter aujourd'hui et dans une semaine."),
      ),
      notes: 'Donner la feuille RES-AGE-001. (2 min)',
    },
  ],
}
