/** What is measured by most of them. */
export const intensity = 'Intensité de la douleur'

/** Of a scale whose items are not printed here. */
export const notReproduced =
  "Le texte des items n'est pas reproduit ici : ses conditions de reproduction n'ont pas été vérifiées. Le formulaire se prend à la source."

/** Of a scale that may be copied. */
export const freeText = 'Texte libre : la feuille peut être imprimée et recopiée.'

export const bySelf = 'La personne elle-même'
export const byCarer = 'Un soignant'

/** Ends each summary. */
export const forDemonstration = 'Document de démonstration, ne pas utiliser pour les soins.'
