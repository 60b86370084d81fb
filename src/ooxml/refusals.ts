/** The codes with which a file is refused. */
const refusalCodes = ['TOO_LARGE', 'UNREADABLE_FILE', 'UNSUPPORTED_FILE'] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Why a file is refused, as data: it crosses from the reading thread, which knows no Payload. */
export type Refusal = { code: RefusalCode; detail: string }

const saveAgain =
  'Ouvrez-le dans Word, enregistrez-le de nouveau au format .docx, puis recommencez.'

/** Why a file is refused: each reason with its code and a sentence that says what to do. */
export const refusals = {
  tooHeavy: () =>
    refuse(
      'TOO_LARGE',
      'Ce fichier dépasse 25 Mo. Réduisez les images dans Word, puis recommencez.',
    ),
  tooLargeInside: () =>
    refuse(
      'TOO_LARGE',
      'Une fois décompressé, ce fichier dépasse la taille permise. Découpez le document ou réduisez les images, puis recommencez.',
    ),
  tooComplex: () =>
    refuse(
      'TOO_LARGE',
      'Ce document demande trop de temps ou de mémoire pour être lu. Découpez-le en plusieurs fichiers, puis recommencez.',
    ),
  tooDeep: () =>
    refuse(
      'UNREADABLE_FILE',
      `Ce fichier contient des éléments imbriqués à l’excès : il ne peut pas être lu. ${saveAgain}`,
    ),
  missing: () =>
    refuse('UNREADABLE_FILE', 'Le fichier envoyé est vide. Choisissez un document Word (.docx).'),
  encrypted: () =>
    refuse(
      'UNREADABLE_FILE',
      'Ce fichier est protégé par un mot de passe. Retirez la protection dans Word, enregistrez-le, puis recommencez.',
    ),
  damaged: () => refuse('UNREADABLE_FILE', `Ce fichier est abîmé ou incomplet. ${saveAgain}`),
  declaresEntities: () =>
    refuse(
      'UNREADABLE_FILE',
      `Ce fichier contient une déclaration de type (DOCTYPE), interdite dans un document Word. ${saveAgain}`,
    ),
  unsafeNames: () =>
    refuse(
      'UNREADABLE_FILE',
      `Ce fichier contient des noms internes dangereux : il est refusé. ${saveAgain}`,
    ),
  oldWord: () =>
    refuse(
      'UNSUPPORTED_FILE',
      'Ce fichier est à l’ancien format de Word (.doc). Enregistrez-le au format .docx dans Word, puis recommencez.',
    ),
  macros: () =>
    refuse(
      'UNSUPPORTED_FILE',
      'Ce fichier contient des macros (.docm). Enregistrez-le au format .docx, sans macros, puis recommencez.',
    ),
  notWord: () =>
    refuse(
      'UNSUPPORTED_FILE',
      'Ce fichier n’est pas un document Word (.docx). Enregistrez votre document au format .docx, puis recommencez.',
    ),
} as const

const refuse = (code: RefusalCode, detail: string): Error & { refusal: Refusal } =>
  Object.assign(new Error(detail), {
    refusal: { code, detail: detail.replaceAll(' :', '\u00A0:') },
  })

/** The refusal that a thrown value carries, if it is one. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (!(error instanceof Error) || !('refusal' in error)) return undefined
  const { refusal } = error
  return isRefusal(refusal) ? refusal : undefined
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  refusalCodes.some((code) => code === value.code) &&
  'detail' in value &&
  typeof value.detail === 'string'
