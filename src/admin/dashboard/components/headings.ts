import type { TaskKind } from '../types'

/** What each list of the first screen is called, and what to do about it. */
export const headings: Readonly<Record<TaskKind, { title: string; help: string }>> = {
  toVerify: {
    title: 'À vérifier',
    help: 'Ouvrez le document, relisez-le, puis vérifiez-le ou demandez des modifications.',
  },
  toApprove: {
    title: 'À approuver',
    help: 'Ouvrez le document, puis approuvez-le par votre mot de passe, ou refusez-le.',
  },
  returned: {
    title: 'Retournés pour modification',
    help: 'Répondez à ce qui est demandé, puis soumettez de nouveau.',
  },
  withdrawn: {
    title: 'Retirés',
    help: 'Rien n’est plus en vigueur. Corrigez le document et soumettez-le, ou faites remettre une version en vigueur.',
  },
  toRelease: {
    title: 'Approuvés, à publier',
    help: 'Publiez-les, ou programmez leur publication.',
  },
  overdue: {
    title: 'Révision dépassée',
    help: 'Révisez le document, ou faites-le confirmer sans changement.',
  },
  drafts: {
    title: 'Mes brouillons',
    help: 'Complétez-les, puis soumettez-les.',
  },
}
