import type { DemoTraining } from '../types'
import { alert, bullets, content, decisionTable, demoNotice, p, steps, storedFile } from '../write'
import { sources } from './sources'

/** Training for whoever administers MEOPA. */
export const forMeopa001: DemoTraining = {
  title: 'Administrer le MEOPA en sécurité',
  summary:
    'Module de 45 minutes pour les soignants qui administrent le MEOPA : le produit, les contre-indications, les dix contrôles, la surveillance. Document de démonstration, ne pas utiliser pour les soins.',
  keywords: ['MEOPA', 'formation', 'sécurité'],
  audience: ['nurse', 'physician', 'midwife', 'physiotherapist', 'radiographer'],
  settings: ['emergency', 'medicine', 'surgery', 'geriatrics'],
  relations: [{ type: 'seeAlso', reference: 'PRO-MEOPA-001' }],
  references: [
    sources.kalinox,
    sources.meopaProcedure,
    sources.meopaBedside,
    sources.meopaEmergency,
  ],
  objectives: [
    { text: "Dire ce qu'est le MEOPA et pour quels actes il sert" },
    { text: 'Reconnaître une contre-indication absolue' },
    { text: 'Faire les dix contrôles avant chaque administration' },
    { text: 'Surveiller, arrêter à temps et tracer' },
  ],
  durationMinutes: 45,
  slides: [
    {
      layout: 'title',
      title: 'Administrer le MEOPA en sécurité',
      content: content(demoNotice(), p('45 minutes, par groupes de huit.')),
      notes: "Se présenter, demander qui a déjà tenu le masque et ce qui l'a inquiété. (3 min)",
    },
    {
      layout: 'content',
      title: "Qu'est-ce que c'est ?",
      content: content(
        bullets(
          "50 % de protoxyde d'azote (N~2~O), 50 % d'oxygène (O~2~)",
          'Il atténue la douleur et calme ; la personne reste consciente',
          "L'effet vient en 3 minutes au moins et part vite",
          'Il échoue dans 15 à 20 % des cas',
        ),
      ),
      notes: "Insister : une personne qui ne répond plus n'est pas « bien endormie ». (5 min)",
    },
    {
      layout: 'twoColumns',
      title: 'Le circuit',
      content: content(
        bullets(
          'bouteille et manodétendeur',
          'ballon souple',
          'valve et filtre à usage unique',
          'masque',
        ),
      ),
      image: storedFile('meopa-circuit'),
      notes: "Faire monter et démonter le circuit par deux. Vérifier l'étiquette. (8 min)",
    },
    {
      layout: 'content',
      title: 'Pour quoi faire ?',
      content: content(
        bullets(
          'ponction, myélogramme, suture, abcès, pansement',
          'fracture simple, luxation',
          'soin dentaire ; accouchement, à l’hôpital',
        ),
        p('Adulte et enfant de plus d’un mois ; moins efficace avant 3 ans.'),
      ),
      notes: "Demander à chacun un acte de son service. L'indication tient-elle ? (5 min)",
    },
    {
      layout: 'content',
      title: 'Non, absolument pas',
      content: content(
        alert(
          'danger',
          'Le gaz dilate les cavités closes',
          "Pneumothorax non drainé, bulle d'emphysème, occlusion, oreille moyenne opérée, gaz dans l'œil depuis moins de trois mois, embolie gazeuse, plongée.",
        ),
        bullets(
          'hypertension intracrânienne, conscience altérée',
          'traumatisme crânien non évalué, signes neurologiques récents',
          "besoin d'oxygène pur",
        ),
      ),
      notes: 'Trois vignettes : plongeur, chirurgie de la rétine, chute avec amnésie. (6 min)',
    },
    {
      layout: 'content',
      title: 'Dix contrôles, puis deux soignants',
      content: content(
        steps(
          'Avant',
          'Indication, contre-indications, accord, réserves',
          'Lieu, bouteille, matériel, pression',
          'Identité',
          'Une personne dédiée',
        ),
        p('Un seul contrôle non conforme : on n’administre pas.'),
      ),
      notes: 'Distribuer la fiche RES-MEOPA-001 et la remplir sur un cas. (6 min)',
    },
    {
      layout: 'content',
      title: 'Pendant : que faites-vous si…',
      content: content(
        decisionTable(
          'Réactions',
          ['La personne ne répond plus', 'Retirer le masque, stimuler'],
          ['Rien ne change après 5 min', 'Changer de méthode'],
          ['Elle a reçu de la morphine', 'Surveillance renforcée'],
        ),
      ),
      notes:
        'Jeu de rôle à trois : une personne, un soignant qui fait l’acte, un soignant dédié. (6 min)',
    },
    {
      layout: 'quiz',
      title: 'Vrai ou faux ?',
      content: content(
        bullets(
          'On peut commencer l’acte après une minute d’inhalation.',
          'Une personne agitée peut être attachée au masque.',
          "La durée d'administration se note dans le dossier.",
        ),
      ),
      notes: 'Faux, 3 minutes au moins. Faux, jamais de contrainte. Vrai. (4 min)',
    },
    {
      layout: 'content',
      title: 'Ce que je change dès demain',
      content: content(
        p(
          'Chacun écrit une chose à vérifier dans son unité : stockage, filtres, oxygène, référent.',
        ),
      ),
      notes: 'Ramasser les feuilles, les rendre dans trois mois. (2 min)',
    },
  ],
}
