import { codedList, labelOf, type CodeOf } from './codes'
import { releaseStatuses, withdrawalKinds, withdrawalWords, type WithdrawalKind } from './workflow'

/** What a document is to its readers, in the words of every screen: lists, first screen, panel, history, reading site. */
export const documentStatuses = codedList({
  inForce: releaseStatuses.labels.inForce,
  inRevision: `${releaseStatuses.labels.inForce}, révision en cours`,
  withdrawnForError: withdrawalWords.error.document,
  replaced: withdrawalWords.replaced.document,
  obsolete: withdrawalWords.obsolete.document,
  neverReleased: 'Jamais publié',
})
export type DocumentStatusCode = CodeOf<typeof documentStatuses>

const ofWithdrawal: Readonly<Record<WithdrawalKind, DocumentStatusCode>> = {
  error: 'withdrawnForError',
  replaced: 'replaced',
  obsolete: 'obsolete',
}

type Standing = {
  isInForce: boolean
  /** Whether what is written is something else than what is in force. */
  isRevised: boolean
  /** Why its newest release was withdrawn, when nothing is in force. */
  withdrawn: WithdrawalKind | null
}

/** The one status of a document. */
export const documentStatusOf = ({
  isInForce,
  isRevised,
  withdrawn,
}: Standing): DocumentStatusCode => {
  if (isInForce) return isRevised ? 'inRevision' : 'inForce'
  return withdrawn === null ? 'neverReleased' : ofWithdrawal[withdrawn]
}

type Release = { status: string; withdrawal?: { kind?: string | null } | null | undefined }

/** What a release is to its readers: « En vigueur », « Remplacée », « Retirée pour une erreur »… */
export const releaseStatusWords = ({ status, withdrawal }: Release): string => {
  const kind = withdrawal?.kind
  return status === 'withdrawn' && withdrawalKinds.is(kind)
    ? withdrawalWords[kind].release
    : labelOf(releaseStatuses, status)
}

/** The same of an edition, for a page or a sheet: « Version remplacée ». */
export const editionStatusWords = (status: string): string =>
  status === 'inForce'
    ? releaseStatuses.labels.inForce
    : `Version ${labelOf(releaseStatuses, status).toLocaleLowerCase('fr')}`
