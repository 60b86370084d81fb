/** Comparators in words, by the sign or word that stands for them. */
export const comparators: Readonly<Record<string, string>> = {
  '≥': 'au moins|a partir de|a partir d|a compter de|superieur* ou ega* a|superieur* ou ega* au*|superieur* ou ega*|au minimum|minimum|minimal*|minimum de|mini|pas moins de|et plus|ou plus|et au dela|ou davantage|et davantage|egal ou superieur* a',
  '>': 'superieur* a|superieur* au*|superieur*|au dela de|au dela d|au dela du|au dela|au dessus de|au dessus d|au dessus du|au dessus|depass*|exced*|plus grand* que|plus eleve* que|strictement superieur* a',
  '≤': 'au plus|au maximum|maximum|maximal*|maximum de|maxi|max|jusqu a|jusqu au*|jusqu|inferieur* ou ega* a|inferieur* ou ega* au*|inferieur* ou ega*|egal ou inferieur* a|sans depasser|sans exceder|ne pas depasser|ne jamais depasser|ne pas exceder|pas plus de|pas plus d|et moins|ou moins|plafon*|tout au plus',
  '<': 'inferieur* a|inferieur* au*|inferieur*|au dessous de|au dessous d|au dessous|en dessous de|en dessous d|en dessous du|en dessous|en deca de|en deca|plus petit* que|plus bas* que|strictement inferieur* a',
  '≈': 'environ|a peu pres|approximativement|de l ordre de|aux alentours de',
  '=': 'egal* a|equivau* a|equivalent* a|exactement',
}

/** Comparators only before a figure: elsewhere they are ordinary words. */
export const comparatorsBeforeFigures: Readonly<Record<string, string>> = {
  '≥': 'des',
  '≈': 'autour de|vers',
  '>': 'plus de|plus d|plus que',
  '<': 'moins de|moins d|moins que|sous',
}

/** How often and when, in words. */
export const rhythms: Readonly<Record<string, string>> = {
  'par j': 'quotidien*|journalier*|tous les jours|chaque jour|par jour|par journee',
  'par 2 j': 'un jour sur deux|1 jour sur 2|tous les deux jours|tous les 2 jours',
  'par h': 'toutes les heures|chaque heure|par heure',
  'par min': 'toutes les minutes|chaque minute|par minute',
  'par s': 'par seconde|chaque seconde',
  'par sem': 'hebdomadair*|chaque semaine|toutes les semaines|par semaine',
  'par mois': 'mensuel*|chaque mois|tous les mois|par mois',
  'par an': 'annuel*|chaque annee|tous les ans|par an',
  'par trimestre': 'trimestriel*|chaque trimestre',
  'par kg':
    'par kg|par kilo|par kilos|par kilogramme|par kilogrammes de poids|par kilogramme de poids',
  'par prise': 'par prise|chaque prise|a chaque prise',
  'par injection': 'par injection|chaque injection|a chaque injection',
  'par bolus': 'par bolus|chaque bolus',
  'par dose': 'par dose|chaque dose',
  'par administration': 'par administration|chaque administration',
  'par acte': 'par acte|par soin',
  'par litre': 'par litre',
  'par ml': 'par ml|par millilitre',
  'par m2': 'par m2|par metre carre',
  'par nycthemere': 'par nycthemere|nycthemere',
  matin: 'matin|matinal*|matins',
  midi: 'midi',
  soir: 'soir|soiree|soirs|vesperal*',
  coucher: 'au coucher|avant le coucher|heure du coucher',
  repas: 'repas',
  jeun: 'a jeun|jeun',
  biquotidien: 'biquotidien*',
  'sans attendre':
    'immediat*|aussitot|tout de suite|sans attendre|sans delai|sans tarder|d emblee|sur le champ|instantanement',
  continu:
    'en continu|continu|continue|continuelle|en permanence|permanent*|continument|24 h sur 24',
  intermittent: 'intermittent*|discontinu*|par intermittence',
  'une fois': 'dose unique|prise unique|une seule fois|injection unique|administration unique',
}
