/** Whom a sentence is about, by the word that stands for them. */
export const populations: Readonly<Record<string, string>> = {
  adulte: 'adulte*',
  enfant:
    'enfant|enfants|pediatri*|fillette*|garconnet*|petit enfant|jeunes enfants|infantile*|mineur|mineurs',
  nourrisson: 'nourrisson*|bebe*|tout petit|tout petits|tres jeune enfant',
  'nouveau-né': 'nouveau ne|nouveau nes|nouveaux nes|nouveau nee|neonat*|prematur*',
  adolescent: 'adolescen*|ado|ados',
  'personne âgée':
    'personne* agee*|sujet* age*|patient* age*|adulte* age*|personnes agees|tres age*|geriatri*|senior*|vieillard*|grand age|octogenaire*|homme* age*|femme* agee*',
  âge: 'age|agee|ages|agees',
  'femme enceinte': 'femme* enceinte*|enceinte*|grossesse*|gravid*|gestante*|parturient*',
  allaitement: 'allait*',
  'en âge de procréer': 'en age de procreer|procreer',
  'insuffisance rénale':
    'insuffisan* renal*|dialys*|hemodialys*|clairance|clearance|dfg|insuffisant renal|fonction renale alteree|renal*',
  'insuffisance hépatique': 'insuffisan* hepati*|cirrho*|hepatique*|hepatopath*',
  'insuffisance respiratoire': 'insuffisan* respiratoire*|bpco|hypercapni*|apnees du sommeil|sahos',
  'insuffisance cardiaque': 'insuffisan* cardiaque*',
  obèse: 'obes*|surpoids',
  dénutri: 'denutri*|cachecti*|cachexie|maigreur',
  femme: 'femme|femmes|feminin*',
  homme: 'homme|hommes',
  naïf: 'naif|naifs|naive|naives',
  allergique: 'allerg*|intoleran*|anaphyla*',
  épileptique: 'epilep*|comitial*',
  asthmatique: 'asthm*',
  diabétique: 'diabet*',
  drépanocytaire: 'drepanocyt*',
  intubé:
    'intub*|patient* ventile*|ventilation mecanique|ventilation invasive|ventile* mecaniquement',
  immunodéprimé: 'immunodepri*|aplasi*|neutropeni*',
  'non communicant': 'non communicant*|dyscommunicant*|dement*|alzheimer|polyhandicap*',
}

/** Verbs that make of the people of a sentence those who are spoken to or cared for, not those who are treated. */
export const addressing =
  /^(?:expliqu|rassur|inform|accueill|ecout|remerci|felicit|distrai|encourag|dire|parl|propos|demand|saluer|present|jeu|jouer|raconter|doudou)/u
