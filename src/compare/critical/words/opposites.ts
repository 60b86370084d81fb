import type { CriticalKind } from '../../types'

/**
 * Words of which one in the place of another turns the sense round: by line, the poles of one dimension. One pole lost
 * where another is gained is a critical change; a pole that only comes or goes is none.
 */
export const opposites: readonly { kind: CriticalKind; poles: readonly string[] }[] = [
  ['gauche*', 'droit|droite|droits|droites'],
  ['haut|haute|hauts|hautes|elev*|eleve', 'bas|basse|basses|abaiss*'],
  [
    'augment*|major*|accroi*|hausse|hausser|relev*|monter|monte|montee',
    'diminu*|redui*|reduc*|baiss*|dimin*|minor*|descend*|abaiss*',
  ],
  ['accele*|rapide*|vite', 'ralent*|lent|lente|lents|lentes|lentement|lenteur'],
  ['ouvr*|ouvert*', 'ferm*|clamp*'],
  [
    'arret*|stopp*|suspend*|interromp*|interrup*|cess*|retir*|retrait|ote|oter|enlev*',
    'poursui*|continuer|continue|maintien|maintenir|maintenu*|repren*|repris*|laisser|laisse|conserv*',
  ],
  ['commenc*|debut*|demarr*|initi*|avant', 'termin*|fin|finir|achev*|apres'],
  ['divis*|diviser', 'multipli*'],
  ['fort|forte|forts|fortes|fortement', 'faible*|faiblement', 'moyen|moyenne'],
  [
    'leger*|legere*|legers|discret*|minime*',
    'moder|modere*|moderee*',
    'sever*|intense*|intensite severe|important*|grave*|profonde*',
  ],
  ['positi*', 'negati*'],
  ['present*', 'absent*|absence'],
  ['avant|prealable*|prealablement', 'apres|ensuite|a l issue', 'pendant|durant|au cours de|lors'],
  ['pre|preoperatoire*', 'post|postoperatoire*', 'peroperatoire*'],
  ['court|courte|courts|courtes|brev*|bref', 'long|longue|longs|longues|prolong*'],
  ['chaud*|rechauff*', 'froid*|refroid*|glac*'],
  ['assis*|semi assis*|demi assis*', 'allonge*|couch*|decubitus', 'debout'],
  ['dorsal*|dos', 'ventral*|ventre', 'lateral*|cote'],
  ['proximal*|proche*', 'distal*|eloign*'],
  ['arteri*', 'veineu*|veine'],
  ['systoli*', 'diastoli*'],
  ['inspir*', 'expir*'],
  ['aigu*', 'chroniq*'],
  [
    'toujours|systematiq*|chaque|tous|toutes',
    'parfois|rarement|jamais|occasionnel*|certain|certains|certaines',
    'souvent',
  ],
  [
    'doit|doivent|devra|devront|obligat*|imperat*|faut|exige*|exiger|indispensab*|necessair*|requis*',
    'peut|peuvent|pourra|pourront|possib*|facultat*|eventuel*|souhaitab*|conseill*|recommand*|permis|autoris*|permet',
  ],
  ['autoris*|permis|permet*|possib*|admis|accept*', 'interdi*|defend*|impossib*|refus*|proscri*'],
  ['oui', 'non'],
  ['avec|associ*', 'sans|isole*|seul|seule'],
  ['plus', 'moins'],
  ['et', 'ou'],
  ['plein*|rempl*', 'vid|vide|vides|vider'],
  ['superfici*', 'profond*'],
  ['majeur*', 'mineur*'],
  ['activ*|allum*', 'desactiv*|eteind*|etein*'],
  ['branch*|connect*', 'debranch*|deconnect*'],
  ['gonfl*', 'degonfl*'],
  ['serr*', 'desserr*'],
  ['respiratoire*', 'cardia*'],
  ['inspiratoire*', 'expiratoire*'],
  ['minimum|minimal*', 'maximum|maximal*'],
  ['premier*|premiere*|debut', 'dernier*|derniere*|fin'],
  ['jour|diurne*', 'nuit|nocturne*'],
  [
    'seconde|secondes',
    'minute|minutes',
    'heure|heures',
    'jour|jours',
    'semaine|semaines',
    'mois',
    'an|ans|annee|annees',
  ],
  ['suffi*', 'insuffi*'],
  ['conscien*|eveill*|reveill*|vigilan*', 'inconscien*|endorm*|somnol*|coma|comateu*|dort'],
  ['normal*|stable*', 'anormal*|alter*|instab*'],
  ['ajout*|additionn*', 'enlev*|supprim*|soustrai*|ote|oter'],
  ['ancien*', 'nouveau|nouvelle*|recent*'],
  ['propre*|sterile*', 'sale*|souill*|contamin*'],
  ['bolus', 'continu|continue|perfus*'],
  ['interne*|interieur*', 'externe*|exterieur*'],
  ['verticale*', 'horizontal*'],
  ['soulag*|calm*|apais*', 'aggrav*|empir*'],
  ['medica*', 'chirurgica*'],
  ['simple*', 'double*', 'triple*'],
  ['agonist*', 'antagonist*'],
  ['vomi*|vomissement*', 'constip*', 'diarrhe*'],
  ['hyper', 'hypo'],
  ['ambulatoire*|domicile', 'hospitalis*|hopital'],
  ['fentanyl', 'sufentanil', 'remifentanil'],
  ['dilu*', 'pur|pure|non dilue*|concentr*'],
].map((poles) => ({ kind: 'comparator' as const, poles }))

/** Who decides or vouches for what others do: gone without another in their place, it is done without them. */
export const vouching =
  /^(?:medecin|medical|medicale|pharmacien|anesthesiste|chirurgien|specialiste|reanimateur)/u

/** Who acts: one in the place of another. */
export const actors: readonly { kind: CriticalKind; poles: readonly string[] }[] = [
  {
    kind: 'population',
    poles: [
      'medecin*|medical|medicale|medicaux|praticien*|urgentiste*|interne|chirurgien*|docteur*|smur|samu',
      'infirmi*|ide|ioa|iao|paramedica*',
      'aide soignant*|as|soignant|soignante|soignants',
      'pharmacien*',
      'kinesitherap*|kine',
      'sage femme|sages femmes|maieuticien*',
      'etudiant*|stagiaire*|externe|eleve',
      'manipulateur*|radiologue*',
      'anesthesist*|iade|mar',
      'famille|parent|parents|proche|proches|aidant*',
      'patient|patiente|resident*',
    ],
  },
]

/** Beginnings that turn a word into its contrary, or into another. */
export const turningPrefixes =
  /^(?:in|im|il|ir|non|a|an|de|des|dis|mal|me|anti|contre|hypo|hyper|sous|sur|brady|tachy|pre|post|para|re|ultra|sub|super|intra|extra|inter|endo|exo|mono|bi|tri|poly|oligo|iso|dys|eu|auto|hetero)$/u
