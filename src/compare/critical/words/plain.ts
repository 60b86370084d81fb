/** Words that carry no sense of their own. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'le la les l un une des de du d au aux a et ou en dans par pour sur avec ce cet cette ces c se s son sa ses leur leurs il elle ils elles on y est sont ete etre soit sera seront etait avoir ont ' +
    'qui que qu quoi dont lequel laquelle lesquels lesquelles celui celle ceux celles cela ceci ca donc ainsi aussi alors mais car or lui eux me m te t nous vous je j tu mon ma mes ton ta tes notre nos votre vos ' +
    'tres bien tout toute tous toutes meme puis afin comme lors chez vers entre selon via ici la afin ne n eventuellement egalement notamment surtout encore deja fait faire faites peut doit ' +
    'patient patiente patients patientes personne personnes malade malades sujet cas si quand lorsque voie'
  ).split(' '),
)

/** Words that say the same for who reads a protocol; the first stands for the others. */
const same = [
  'prevenir prevenu prevenue appel averti avertie appeler avertir contacter joindre alerter informer',
  'verifier controler assurer contrôler verification controle',
  'noter tracer inscrire ecrire consigner reporter transcrire notifier documenter',
  'administrer donner delivrer administration',
  'debuter commencer demarrer initier',
  'arreter stopper interrompre cesser suspendre arret',
  'poursuivre poursuivi poursuivie continuer maintenir',
  'evaluer mesurer coter estimer evaluation mesure',
  'reevaluer remesurer reevaluation',
  'surveiller observer monitorer surveillance',
  'utiliser employer utilisation emploi usage',
  'effectuer realiser pratiquer executer proceder',
  'risque danger',
  'rapidement vite promptement',
  'douleur douleurs algie algies',
  'soignant professionnel',
  'geste acte soin',
  'avis conseil',
  'afin pour',
  'deceler depister detecter reperer rechercher recherche',
  'choisir selectionner',
  'signaler declarer',
  'important essentiel majeur',
  'apres ensuite puis',
  'debut commencement',
  'absolue absolues absolument',
  'frequence rythme',
  'medicament produit traitement',
  'necessaire besoin',
  'montrer indiquer',
  'immediatement aussitot immediat',
  'seance session',
  'conduite demarche',
  'anomalie probleme',
  'installer positionner',
  'expliquer exposer presenter',
  'utile pertinent',
  'connaitre savoir',
  'dossier dossiers',
]

/** The forms in which a verb of the first group is met; others are listed as they are. */
const forms = (word: string): string[] =>
  word.endsWith('er')
    ? ['er', 'e', 'ee', 'es', 'ees', 'ent', 'ant', 'ez'].map((end) => word.slice(0, -2) + end)
    : [word]

/** By a word, the one that stands for it. */
export const sameSense: ReadonlyMap<string, string> = new Map(
  same.flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return [first, ...others].flatMap(forms).map((word): [string, string] => [word, first])
  }),
)
