import { createError, type CodedError } from '../errors'

const saveAgain = 'Ouvrez-le dans Word, enregistrez-le de nouveau au format .docx, puis recommencez.'

/** Why a file is refused: each reason with its code and a sentence that says what to do. */
export const refusals = {
  tooHeavy: () =>
    refuse('TOO_LARGE', 'Ce fichier dépasse 25 Mo. Réduisez les images dans Word, puis recommencez.'),
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

const refuse = (
  code: 'TOO_LARGE' | 'UNREADABLE_FILE' | 'UNSUPPORTED_FILE',
  detail: string,
): CodedError => createError(code, { detail: detail.replaceAll(' :', '\u00A0:') })
