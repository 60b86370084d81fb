import { scale } from '../write'

const hasLevels = [
  { score: '0', meaning: 'Pas de douleur' },
  { score: '1 à 3', meaning: 'Faible' },
  { score: '4 à 5', meaning: 'Modérée' },
  { score: '6 à 7', meaning: 'Intense' },
  { score: '8 à 10', meaning: 'Insupportable' },
]
const hasList = 'HAS, liste des échelles acceptées, 12 janvier 2022'

export const numericScale = scale({
  code: 'EN',
  document: 'ECH-URG-001',
  name: 'Échelle numérique',
  population: 'Adulte qui peut donner un chiffre',
  minimum: 0,
  maximum: 10,
  threshold: "À partir de 4 sur 10 chez l'adulte",
  levels: hasLevels,
  instructions:
    '« Donnez une note à votre douleur, de 0, pas de douleur, à 10, la douleur la plus forte que vous puissiez imaginer. »',
  source: hasList,
})

export const visualScale = scale({
  code: 'EVA',
  document: 'ECH-URG-002',
  name: 'Échelle visuelle analogique',
  population: 'Adulte ; enfant dès 6 ans, réglette tenue verticalement',
  minimum: 0,
  maximum: 10,
  threshold: "À partir de 4 sur 10 chez l'adulte, de 3 sur 10 chez l'enfant",
  levels: hasLevels,
  instructions:
    'La personne déplace le curseur sur la face sans chiffres ; le soignant lit la valeur au dos.',
  source: `${hasList} ; Pédiadol`,
})

export const verbalScale = scale({
  code: 'EVS',
  document: 'ECH-URG-003',
  name: 'Échelle verbale simplifiée',
  population: 'Adulte, souvent préférée par la personne âgée',
  minimum: 0,
  maximum: 4,
  threshold: '2, douleur modérée, répond à 4 ou 5 sur 10 dans la table de la HAS',
  levels: [
    { score: '0', meaning: 'Pas de douleur' },
    { score: '1', meaning: 'Faible' },
    { score: '2', meaning: 'Modérée' },
    { score: '3', meaning: 'Intense' },
    { score: '4', meaning: 'Insupportable' },
  ],
  instructions:
    "Lire les mots lentement, laisser choisir. Les formulations varient d'une source à l'autre : garder toujours la même.",
  source: `${hasList} ; Antalvite`,
})

export const algoplusScale = scale({
  code: 'ALGOPLUS',
  document: 'ECH-AGE-001',
  name: 'Algoplus',
  population: 'Personne âgée avec un trouble de la communication verbale, douleur aiguë',
  minimum: 0,
  maximum: 5,
  threshold: '2 sur 5 ou plus',
  levels: [
    { score: '0 à 1', meaning: 'Négative : poursuivre par Doloplus-2' },
    { score: '2 à 5', meaning: 'Douleur aiguë à traiter' },
  ],
  instructions:
    'Cinq domaines observés, présent ou absent : visage, regard, plaintes, corps, comportements. Un seul signe suffit pour cocher le domaine. Moins d’une minute dans 80 % des cas. Sensibilité 87 %, spécificité 80 %.',
  source: 'Collectif Doloplus',
})

export const doloplusScale = scale({
  code: 'DOLOPLUS-2',
  document: 'ECH-AGE-002',
  name: 'Doloplus-2',
  population: 'Personne âgée non communicante, douleur chronique',
  minimum: 0,
  maximum: 30,
  threshold: '5 sur 30 ou plus',
  levels: [
    { score: '0 à 4', meaning: 'Douleur non affirmée : refaire en cas de doute' },
    { score: '5 à 30', meaning: 'Douleur probable : traiter et refaire' },
  ],
  instructions:
    'Dix items de 0 à 3, cotés en équipe : cinq somatiques, deux psychomoteurs, trois psychosociaux. Un item inadapté ne se cote pas.',
  source: 'Antalvite',
})

export const ecpaScale = scale({
  code: 'ECPA',
  document: 'ECH-AGE-003',
  name: 'Échelle comportementale pour personnes âgées',
  population: 'Personne âgée non communicante, douleur pendant les soins',
  minimum: 0,
  maximum: 32,
  threshold: "Aucun seuil : c'est l'évolution qui compte",
  levels: null,
  instructions:
    'Huit items de 0 à 4 : quatre avant le soin, quatre pendant. La première partie se cote avant de commencer le soin.',
  source: 'Wary et Villard, 2006',
})

export const evendolScale = scale({
  code: 'EVENDOL',
  document: 'ECH-PED-001',
  name: 'Évaluation enfant douleur',
  population: 'Enfant de 0 à 7 ans, toute douleur',
  minimum: 0,
  maximum: 15,
  threshold: '4 sur 15',
  levels: [
    { score: '0 à 3', meaning: 'Surveiller, coter de nouveau' },
    { score: '4 à 15', meaning: 'Traiter' },
  ],
  instructions:
    "Cinq items de 0 à 3, cotés à deux moments : au repos, puis à l'examen ou à la mobilisation.",
  source: 'Pédiadol',
})

export const esddaScale = scale({
  code: 'ESDDA',
  document: 'ECH-HAN-001',
  name: 'Échelle simplifiée d’évaluation de la douleur des personnes dyscommunicantes',
  population: "Personne dyscommunicante avec un trouble du spectre de l'autisme",
  minimum: 0,
  maximum: 6,
  threshold: '2 sur 6',
  levels: [
    { score: '0 à 1', meaning: 'Continuer d’observer' },
    { score: '2 à 6', meaning: 'Examen médical' },
  ],
  instructions: 'Six questions, oui ou non ; un proche ou un éducateur peut la remplir.',
  source: 'Congrès de l’Encéphale, 2017 ; Pédiadol',
})

export const dn4Scale = scale({
  code: 'DN4',
  document: 'ECH-CAN-001',
  name: 'Questionnaire DN4',
  population: 'Adulte : dépister une douleur neuropathique, pas en mesurer l’intensité',
  minimum: 0,
  maximum: 10,
  threshold: '4 sur 10 ou plus',
  levels: [
    { score: '0 à 3', meaning: 'Douleur neuropathique peu probable' },
    { score: '4 à 10', meaning: 'Douleur neuropathique probable : avis médical' },
  ],
  instructions:
    "Dix réponses, oui (1) ou non (0) : sept à l'interrogatoire, trois à l'examen. Sensibilité 82,9 %, spécificité 89,9 %.",
  source: 'Bouhassira et collègues',
})

export const gedScale = scale({
  code: 'GED-DI',
  document: 'ECH-HAN-002',
  name: 'Grille d’évaluation de la douleur, déficience intellectuelle',
  population: "De 3 ans à l'âge adulte, déficience intellectuelle ou polyhandicap",
  minimum: 0,
  maximum: 90,
  threshold: '6 sur 90',
  levels: [
    { score: '6 à 10', meaning: 'Douleur légère' },
    { score: '11 et plus', meaning: 'Douleur modérée à sévère' },
  ],
  instructions:
    'Trente items de 0 à 3. « Ne s’applique pas » est permis. Il n’est pas nécessaire de connaître la personne. En postopératoire, une forme de 27 items, sur 81.',
  source: 'Pédiadol ; Zabalia, 2011',
})
