import { dateTimeFr } from '../../dates/french'
import type { ContentChange } from '../audit'
import { workflowActions, workflowStates } from '../../vocabulary/workflow'
import type { WorkflowAction, WorkflowState } from '../../vocabulary/workflow'

/** French sentences of the refusals. */
export const messages = {
  forbidden: {
    submit: 'Seuls un auteur ou le responsable du groupe peuvent soumettre ce document.',
    assign:
      'Le responsable du groupe désigne des relecteurs ; la coordination, des relecteurs et des approbateurs. Personne ne se désigne soi-même.',
    recall:
      'Seuls un auteur ou le responsable du groupe peuvent retirer ce document de la relecture.',
    verify:
      'Seuls un relecteur, le responsable ou une personne désignée peuvent vérifier ce document.',
    requestChanges:
      'Seules les personnes qui relisent ou approuvent ce document peuvent demander des modifications.',
    approve: 'Seul un approbateur peut approuver ce document.',
    refuse: 'Seul un approbateur peut refuser ce document.',
    schedule:
      'Seuls le responsable, la rédaction ou la coordination peuvent programmer une publication.',
    release: 'Seuls le responsable, la rédaction ou la coordination peuvent publier.',
    override: 'Seule la coordination peut approuver par dérogation.',
    confirmUnchanged:
      'Seul un approbateur du groupe peut confirmer ce document (un médecin, pour un protocole infirmier).',
    withdraw:
      'La coordination retire un document ; un approbateur ou le responsable, pour une erreur seulement.',
    reinstate:
      'La coordination ou un approbateur (un médecin, pour un protocole infirmier) remet en vigueur.',
  } satisfies Record<WorkflowAction, string>,
  figuresByCoordinator:
    'Seule la coordination peut publier un document dont une forme a d’autres chiffres que le texte.',
  checkedByAuthors: 'Seuls un auteur ou le responsable du groupe cochent les chiffres comparés.',
  unknownCheck: 'Ce passage n’est pas de l’import que contient le document : rechargez la page.',
  invalidState: (action: WorkflowAction, state: WorkflowState): string =>
    `« ${workflowActions.labels[action]} » n’est pas possible : le document est à l’état « ${workflowStates.labels[state]} ».`,
  nothingInForce: 'Aucune version de ce document n’est en vigueur.',
  unknownNumber: (number: string): string => `Ce document n’a pas de version ${number}.`,
  stillInForce: (number: string): string =>
    `La version ${number} est en vigueur : retirez-la avant d’en remettre une autre en vigueur.`,
  noSuchRelease: (action: WorkflowAction): string =>
    action === 'withdraw'
      ? 'Cette version est déjà retirée, ou aucune version ne peut l’être.'
      : 'Aucune version de ce document ne peut être remise en vigueur.',
  ownOverride:
    'Vous avez approuvé cette version par dérogation : une autre personne doit la confirmer.',
  sameAsInForce:
    'Rien ne diffère de la version en vigueur. Modifiez le document, ou confirmez-le sans changement.',
  unacknowledged: (left: number, all: number): string =>
    all === 1
      ? 'Un changement critique est à cocher avant de signer.'
      : `${String(left)} des ${String(all)} changements critiques restent à cocher avant de signer.`,
  outdated: (issues: readonly { message: string }[]): string =>
    `Ce document cite des versions qui ne sont plus en vigueur. ${issues.map(({ message }) => message).join(' ')}`,
  staleSave: ({ name, at }: ContentChange): string =>
    `Ce document a été modifié par ${name} (${dateTimeFr(at)}) depuis que vous l’avez ouvert. Rien n’a été remplacé : rechargez-le ou comparez, puis enregistrez de nouveau.`,
  numberOnlyAtFirst: 'Un numéro ne se choisit qu’à la première publication.',
  numberByCoordinator: 'Seule la coordination peut choisir le numéro de la première version.',
} as const
