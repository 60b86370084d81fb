import type { FieldIssue } from '../errors/createError'
import type { FrozenFile, SharedContent } from './types'

/** One issue unless something is given. */
export const need = (given: boolean, path: string, message: string): FieldIssue[] =>
  given ? [] : [{ path, message }]

/** Whether there are words. */
export const isGiven = (words: string): boolean => words.trim() !== ''

/** Asks for the alternative text of a file that is a picture. */
export const altNeeded = (file: FrozenFile | null, path: string): FieldIssue[] =>
  need(
    !file?.mimeType.startsWith('image/') || isGiven(file.alt),
    path,
    'Donnez un texte de remplacement à cette image.',
  )

/** Asks for a theme. */
export const themeNeeded = ({ themes }: Pick<SharedContent, 'themes'>): FieldIssue[] =>
  need(themes.length > 0, 'themes', 'Choisissez un thème au moins.')

/** Asks for whom the document is. */
export const audienceNeeded = ({ audience }: Pick<SharedContent, 'audience'>): FieldIssue[] =>
  need(audience.length > 0, 'audience', 'Indiquez à qui le document s’adresse.')
