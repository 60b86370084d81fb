import type { ErrorCode } from './codes'

export type Language = 'en' | 'fr'

type Message = { title: Record<Language, string>; detail: Record<Language, string> }

const message = (
  title: readonly [fr: string, en: string],
  detail: readonly [fr: string, en: string],
): Message => ({
  title: { fr: title[0], en: title[1] },
  detail: { fr: detail[0], en: detail[1] },
})

/** Title and general sentence of each code. A `detail` given where the error is made replaces it. */
export const messages: Readonly<Record<ErrorCode, Message>> = {
  INVALID_BODY: message(
    ['Contenu invalide', 'Invalid body'],
    [
      'Le contenu envoyé n’est pas valable : voir les champs indiqués.',
      'The body is not valid: see the fields.',
    ],
  ),
  INVALID_PARAMETER: message(
    ['Paramètre invalide', 'Invalid parameter'],
    ['Un paramètre de l’adresse n’est pas valable.', 'A parameter of the address is not valid.'],
  ),
  CURSOR_UNKNOWN: message(
    ['Curseur inconnu', 'Unknown cursor'],
    [
      'Ce curseur n’est pas de ce fil, ou date d’avant la restauration d’une sauvegarde. Reprenez le fil depuis le début.',
      'This cursor is not one of this feed, or is older than a restored backup. Start the feed again.',
    ],
  ),
  UNAUTHENTICATED: message(
    ['Connexion nécessaire', 'Sign-in required'],
    ['Connectez-vous, puis recommencez.', 'Sign in, then try again.'],
  ),
  FORBIDDEN: message(
    ['Action non autorisée', 'Forbidden'],
    ['Votre rôle ne vous permet pas de faire cela.', 'Your role does not allow this.'],
  ),
  SELF_REVIEW: message(
    ['Relecture de son propre texte', 'Own content'],
    [
      'Vous avez modifié ce contenu : une autre personne doit le vérifier.',
      'You edited this content: someone else has to verify it.',
    ],
  ),
  SELF_APPROVAL: message(
    ['Approbation de son propre texte', 'Own content'],
    [
      'Vous avez modifié ou vérifié ce contenu : une autre personne doit l’approuver.',
      'You edited or verified this content: someone else has to approve it.',
    ],
  ),
  REAUTHENTICATION_FAILED: message(
    ['Signature refusée', 'Signature refused'],
    [
      'Le mot de passe ne permet pas de signer. Vérifiez-le ; après cinq erreurs, le compte est bloqué dix minutes.',
      'The password does not allow signing. After five failures the account is locked for ten minutes.',
    ],
  ),
  NOT_FOUND: message(
    ['Introuvable', 'Not found'],
    ['Rien ne se trouve à cette adresse.', 'There is nothing at this address.'],
  ),
  METHOD_NOT_ALLOWED: message(
    ['Méthode refusée', 'Method not allowed'],
    ['Cette adresse ne répond pas à cette méthode.', 'This address does not take this method.'],
  ),
  NOT_ACCEPTABLE: message(
    ['Forme indisponible', 'Not acceptable'],
    [
      'Ce document n’existe pas dans la forme demandée.',
      'This document does not exist in the form asked for.',
    ],
  ),
  STALE_CONTENT: message(
    ['Contenu modifié entre-temps', 'Content changed meanwhile'],
    [
      'Le contenu a changé depuis que vous l’avez ouvert. Rechargez-le avant de continuer.',
      'The content changed since you opened it. Reload it before going on.',
    ],
  ),
  INVALID_TRANSITION: message(
    ['Étape impossible', 'Invalid transition'],
    [
      'Cette action n’est pas possible dans l’état actuel du document.',
      'This action is not possible in the document’s present state.',
    ],
  ),
  ALREADY_DECIDED: message(
    ['Avis déjà donné', 'Already decided'],
    ['Vous avez déjà donné votre visa dans ce tour.', 'You have already decided in this round.'],
  ),
  CONFLICT: message(
    ['Conflit', 'Conflict'],
    [
      'Une autre opération s’y oppose. Rechargez la page, puis recommencez.',
      'Another operation stands against it. Reload, then try again.',
    ],
  ),
  WITHDRAWN: message(
    ['Document retiré', 'Withdrawn'],
    ['Ce document a été retiré : il ne doit plus être utilisé.', 'This document was withdrawn.'],
  ),
  PRECONDITION_FAILED: message(
    ['Condition non remplie', 'Precondition failed'],
    [
      'Ce qui se trouve ici n’est pas ce que la requête supposait. Relisez-le sans condition.',
      'What is here is not what the request assumed. Read it again without the condition.',
    ],
  ),
  RANGE_NOT_SATISFIABLE: message(
    ['Plage hors du fichier', 'Range not satisfiable'],
    [
      'La plage demandée est au-delà de la fin du fichier.',
      'The range asked for is beyond the end of the file.',
    ],
  ),
  EXPECTATION_FAILED: message(
    ['Attente non satisfaite', 'Expectation failed'],
    [
      'Le serveur ne connaît que « Expect: 100-continue ».',
      'The server knows no expectation but “100-continue”.',
    ],
  ),
  NOT_IMPLEMENTED: message(
    ['Méthode inconnue', 'Not implemented'],
    ['Le serveur ne connaît pas cette méthode.', 'The server does not know this method.'],
  ),
  TOO_LARGE: message(
    ['Envoi trop volumineux', 'Too large'],
    ['Le contenu envoyé dépasse la taille permise.', 'What was sent exceeds the size allowed.'],
  ),
  URI_TOO_LONG: message(
    ['Adresse trop longue', 'Address too long'],
    ['L’adresse demandée est trop longue.', 'The address is too long.'],
  ),
  UNSUPPORTED_FILE: message(
    ['Type de fichier refusé', 'Unsupported file'],
    ['Ce type de fichier n’est pas accepté ici.', 'This type of file is not accepted here.'],
  ),
  INCOMPLETE_DOCUMENT: message(
    ['Document incomplet', 'Incomplete document'],
    [
      'Le document n’est pas complet : voir ce qui manque.',
      'The document is not complete: see what is missing.',
    ],
  ),
  UNACKNOWLEDGED_CHANGES: message(
    ['Changements critiques non cochés', 'Critical changes not acknowledged'],
    [
      'Des changements critiques n’ont pas été cochés. Lisez chacun d’eux, cochez-le, puis signez.',
      'Critical changes were not acknowledged. Read each of them, tick it, then sign.',
    ],
  ),
  FIGURES_DIFFER: message(
    ['Chiffres différents', 'Figures differ'],
    [
      'Une forme de ce document aurait d’autres chiffres que le texte approuvé : rien n’a été publié. Prévenez la coordination.',
      'A form of this document would have other figures than the approved text: nothing was released. Tell the coordination.',
    ],
  ),
  UNREADABLE_FILE: message(
    ['Fichier illisible', 'Unreadable file'],
    [
      'Ce fichier est abîmé ou protégé : il ne peut pas être lu.',
      'This file is damaged or protected: it cannot be read.',
    ],
  ),
  REQUEST_TIMEOUT: message(
    ['Requête trop lente', 'Too slow'],
    [
      'La requête n’est pas arrivée à temps. Rien n’a été enregistré. Vérifiez la connexion, puis recommencez.',
      'The request did not arrive in time. Nothing was saved.',
    ],
  ),
  RATE_LIMITED: message(
    ['Trop de demandes', 'Too many requests'],
    ['Patientez un instant avant de recommencer.', 'Wait a moment before trying again.'],
  ),
  INTERNAL: message(
    ['Erreur du serveur', 'Server error'],
    ['Une erreur est survenue. Rien n’a été enregistré.', 'An error occurred. Nothing was saved.'],
  ),
  UNAVAILABLE: message(
    ['Service momentanément indisponible', 'Unavailable'],
    [
      'La base de données ne répond pas. Réessayez bientôt.',
      'What was asked for is not available at the moment. Try again soon.',
    ],
  ),
}
