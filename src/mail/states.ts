/** What becomes of a mail, with the words of the screen. */
export const mailStates = {
  waiting: 'En attente',
  sending: 'En cours d’envoi',
  sent: 'Envoyé',
  inDoubt: 'Incertain : parti ou non, on ne sait',
  failed: 'Échec',
  dropped: 'Sans objet',
  settled: 'Classé',
} as const

export type MailState = keyof typeof mailStates

/** The states that somebody has to look at. */
export const openStates = ['inDoubt', 'failed'] as const satisfies readonly MailState[]

/** The states of mails that are over: they are forgotten after some time. */
export const overStates = ['sent', 'dropped', 'settled'] as const satisfies readonly MailState[]
