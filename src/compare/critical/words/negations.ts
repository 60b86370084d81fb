/** Negations and restrictions, by the word that stands for them. */
export const negations: Readonly<Record<string, string>> = {
  pas: 'pas|point du tout|nullement|aucunement',
  jamais: 'jamais',
  aucun: 'aucun*|nul*',
  rien: 'rien',
  guere: 'guere',
  personne: 'ne personne',
  sans: 'sans|en l absence de|en l absence d|absence de|absence d|absence|depourvu* de|indemne de|exempt* de',
  non: 'non',
  ni: 'ni',
  sauf: 'sauf|hormis|excepte|a l exception de|a l exception d|a l exception des|hors|a l exclusion de|a l exclusion d|en dehors de|en dehors des|en dehors d|exception',
  eviter: 'evit*|s abstenir|abstenir|abstention|deconseill*|renonc*',
  interdit: 'interdi*|proscri*|prohib*|defendu|exclu|exclue|exclus|exclure|bannir|banni',
  seulement: 'seulement|uniquement|exclusi*|strictement reserve*|reserve* a*|reserve*|rien que',
  perte: 'perte|pertes|perdu*|perdr*|perd',
  échec: 'echec*|echou*|inefficac*',
  refus: 'refus*|oppos*',
  manque: 'manqu*|faute de|a defaut|defaut de|penurie',
  malgre: 'malgre|meme si|meme en cas de|quand meme|bien que',
  'si besoin':
    'si besoin|si necessaire|si possible|le cas echeant|eventuel*|au besoin|facultati*|si l on peut|optionnel*|selon le besoin|selon les besoins|si souhaite',
  obligatoire: 'obligatoire*|imperati*|indispensable*',
}

/** What says that something must not be given. */
export const contraindications: Readonly<Record<string, string>> = {
  'contre-indication': 'contre indi*|contreindi*|contrindi*|ci absolue|non indique*',
}

// Without these, a word of negation says none.
export const idioms =
  'pas a pas|au pas|non seulement|demi assis*|demi vie|des lors|des que|premier* secours|second degre|premiere page|en premier lieu|tout d abord|par contre|en plus|de plus|de plus en plus|en outre|contre coup|sans doute|sans cesse|n hesitez pas|ne pas hesiter a|plus tard|au plus tot|au plus vite|des que possible|le plus tot possible|le plus vite possible|plus ou moins|non loin|point d eau|pas de probleme|quoi qu il en soit|n importe|tout au long de|point de depart|il n y a pas lieu de s inquieter'
