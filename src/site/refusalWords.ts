import type { ErrorCode } from '../errors'

type Words = { title: string; detail: string }

/** What a reader is told, where the sentence for programs would not help. */
export const refusalWords: Readonly<Partial<Record<ErrorCode, Words>>> = {
  NOT_FOUND: {
    title: 'Page introuvable',
    detail:
      'Aucun document n’est publié à cette adresse. Vérifiez la référence, ou cherchez le document dans la liste.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Demande impossible',
    detail: 'Cette page se lit ; rien ne peut y être envoyé.',
  },
  URI_TOO_LONG: {
    title: 'Adresse trop longue',
    detail: 'L’adresse demandée est trop longue pour être celle d’un document.',
  },
  RATE_LIMITED: {
    title: 'Trop de demandes',
    detail: 'Votre connexion a demandé trop de pages en peu de temps. Réessayez dans une minute.',
  },
  INTERNAL: {
    title: 'Page indisponible',
    detail: 'Une erreur empêche d’afficher cette page. Réessayez dans un instant.',
  },
  UNAVAILABLE: {
    title: 'Page momentanément indisponible',
    detail:
      'Les anciennes versions ne sont pas accessibles pour le moment. Les documents en vigueur se lisent toujours.',
  },
}
