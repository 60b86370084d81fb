import { codedList, type CodeOf } from './codes'

/** States of a document under the workflow. */
export const workflowStates = codedList({
  draft: 'Brouillon',
  inReview: 'En relecture',
  changesRequested: 'Modifications demandées',
  inApproval: 'En approbation',
  approved: 'Approuvé',
  scheduled: 'Publication programmée',
})
export type WorkflowState = CodeOf<typeof workflowStates>

/** Whether a round is under way in a state: decisions count in it, and a new content ends it. */
export const hasRound = (state: WorkflowState): boolean =>
  state !== 'draft' && state !== 'changesRequested'

/** The thirteen acts, in the order of the table of the design. */
export const workflowActions = codedList({
  submit: 'Soumettre',
  assign: 'Désigner',
  recall: 'Retirer de la relecture',
  verify: 'Vérifier',
  requestChanges: 'Demander des modifications',
  approve: 'Approuver',
  refuse: 'Refuser',
  schedule: 'Programmer',
  release: 'Publier',
  override: 'Approuver par dérogation',
  confirmUnchanged: 'Confirmer sans changement',
  withdraw: 'Retirer',
  reinstate: 'Remettre en vigueur',
})
export type WorkflowAction = CodeOf<typeof workflowActions>

/** How a review ended. */
export const reviewOutcomes = codedList({
  recalled: 'Retiré de la relecture',
  refused: 'Refusé',
  released: 'Publié',
})
export type ReviewOutcome = CodeOf<typeof reviewOutcomes>

/** What a decision means. */
export const decisionMeanings = codedList({
  verified: 'Vérifié',
  changesRequested: 'Modifications demandées',
  approved: 'Approuvé',
  refused: 'Refusé',
  overridden: 'Approuvé par dérogation',
  confirmedUnchanged: 'Confirmé sans changement',
})
export type DecisionMeaning = CodeOf<typeof decisionMeanings>

/** In what capacity a decision was signed. */
export const signatoryRoles = codedList({
  reviewer: 'Relecteur',
  approver: 'Approbateur',
  lead: 'Responsable',
  coordinator: 'Coordination',
})
export type SignatoryRole = CodeOf<typeof signatoryRoles>

/** Types of change, chosen at submission. */
export const changeTypes = codedList({ minor: 'Mineure', major: 'Majeure' })
export type ChangeType = CodeOf<typeof changeTypes>

/** Status of a release. */
export const releaseStatuses = codedList({
  inForce: 'En vigueur',
  superseded: 'Remplacée',
  withdrawn: 'Retirée',
})
export type ReleaseStatus = CodeOf<typeof releaseStatuses>

/** Why a release is taken out of force. */
export const withdrawalKinds = codedList({
  error: 'Erreur',
  replaced: 'Remplacée par un autre document',
  obsolete: 'Devenue sans objet',
})
export type WithdrawalKind = CodeOf<typeof withdrawalKinds>

/** The same, said of a release that was withdrawn and of a whole document. */
export const withdrawalWords: Readonly<
  Record<WithdrawalKind, { release: string; document: string }>
> = {
  error: { release: 'Retirée pour une erreur', document: 'Retiré pour une erreur' },
  replaced: {
    release: 'Remplacée par un autre document',
    document: 'Remplacé par un autre document',
  },
  obsolete: { release: 'Devenue sans objet', document: 'Devenu sans objet' },
}

/** Types of entry of the public change feed. */
export const feedChangeTypes = codedList({
  released: 'Publiée',
  superseded: 'Remplacée',
  reviewed: 'Confirmée',
  reviewState: 'État de révision',
  withdrawn: 'Retirée',
  reinstated: 'Remise en vigueur',
})
export type FeedChangeType = CodeOf<typeof feedChangeTypes>

/** What a change that has to be acknowledged is about. */
export const criticalKinds = codedList({
  figure: 'Chiffre',
  duration: 'Durée',
  comparator: 'Comparateur',
  negation: 'Négation',
  population: 'Population',
  drug: 'Médicament',
  contraindication: 'Contre-indication',
  alert: 'Alerte',
  picture: 'Image',
  removed: 'Retrait',
  moved: 'Déplacement',
})
