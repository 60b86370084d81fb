import { codedList, type CodeOf } from '../../vocabulary/codes'

/** Categories of resource. */
export const resourceCategories = codedList({
  recommendation: 'Recommandation',
  tool: 'Outil',
  poster: 'Affiche',
  leaflet: 'Dépliant',
  auditForm: 'Grille d’audit',
  survey: 'Enquête',
  template: 'Modèle',
  convention: 'Convention',
  sheet: 'Fiche',
  replay: 'Enregistrement',
  link: 'Lien',
})
export type ResourceCategory = CodeOf<typeof resourceCategories>
